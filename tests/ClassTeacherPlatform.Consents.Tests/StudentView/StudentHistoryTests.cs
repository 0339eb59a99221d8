using Autofac;
using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.StudentView;
using ClassTeacherPlatform.Consents.Tests.Support;
using ClassTeacherPlatform.Consents.Withdrawing;
using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Writer;

namespace ClassTeacherPlatform.Consents.Tests.StudentView;

public sealed class StudentHistoryTests
{
    [Fact]
    public async Task History_ShowsEverythingWithVoidEntriesAndTheirIncident()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        var first = await school.Does(people.Teacher, Papers.Given(people.Child, people.Mother));
        await school.Void(first);
        var again = await school.Does(school.Deputy, Papers.Given(people.Child, people.Mother));

        var form = await Delivery(school, people);

        Assert.Equal([again, first], form.Entries.Select(entry => entry.EntryId));
        Assert.Equal((null, true), (form.Entries[0].Void, form.Entries[0].IsReplacement));
        Assert.Equal(("7", true, true), (form.Entries[1].Void!.Incident, form.Entries[1].Void!.ByHead, form.Entries[1].IsReplaced));
        Assert.False(form.Entries[1].MayBeRedone);
    }

    [Fact]
    public async Task History_OfAWithdrawal_NamesTheDayOfDestruction()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        var consent = await school.Does(people.Teacher, Papers.Given(people.Child, people.Mother));
        await school.Does(people.Teacher, new WithdrawConsent
        {
            StudentId = people.Child,
            AnswerId = consent,
            WithdrawnOn = Family.Day("1.9.2026"),
            Route = AnswerRoute.InPerson,
        });

        var form = await Delivery(school, people);

        Assert.Equal(Family.Day("1.10.2026"), form.Entries[0].DestroyBy);
        Assert.False(form.Entries[1].MayBeWithdrawn);
    }

    [Fact]
    public async Task History_ByTeacherOfAnotherClass_IsForbidden()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        var other = await people.AddTeacher(await people.AddClass("7Б"), "Учитель 7Б");

        Assert.IsType<Refusal.Forbidden>((await school.Send(other, new GetStudentHistory(people.Child))).Refusal);
        Assert.IsType<Refusal.Forbidden>((await school.Send(other, new GetScan(people.Child, EntryId.New()))).Refusal);
    }

    [Fact]
    public async Task Scan_OfAStack_GivesTheChildsOwnPagesAlone()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        var pdf = Pdf(5);
        var kept = await school.Root.Resolve<IFileStore>().SaveAsync(new MemoryStream(pdf), "stack.pdf", "application/pdf", CancellationToken.None);
        var command = Papers.Given(people.Child, people.Mother).With(paper => paper with { Scan = new ScanPages(kept.Sha256, kept.Name, 2, 3) });
        var entry = await school.Does(people.Teacher, command);

        var scan = (await school.Send(people.Teacher, new GetScan(people.Child, entry))).Done();

        using var document = PdfDocument.Open(scan.Content);
        Assert.Equal([200d, 300d], document.GetPages().Select(page => page.Width));
    }

    /// <summary>Page n is n hundred points wide.</summary>
    private static byte[] Pdf(int pages)
    {
        using var builder = new PdfDocumentBuilder();
        for (var page = 1; page <= pages; page++)
        {
            builder.AddPage(page * 100, 100);
        }

        return builder.Build();
    }

    private static async Task<FormHistory> Delivery(ConsentsFixture school, People people) =>
        (await school.Send(people.Teacher, new GetStudentHistory(people.Child))).Done().Forms.Single(form => form.Form.FormId == Papers.DeliveryForm);
}
