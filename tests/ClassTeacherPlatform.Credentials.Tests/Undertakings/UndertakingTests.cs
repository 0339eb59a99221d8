using ClassTeacherPlatform.Credentials.Data;
using ClassTeacherPlatform.Credentials.Tests.Support;
using ClassTeacherPlatform.Credentials.Undertakings;
using ClassTeacherPlatform.Sdk.Duties;
using ClassTeacherPlatform.Sdk.Requests;
using ClassTeacherPlatform.Sdk.Testing;
using UglyToad.PdfPig;

namespace ClassTeacherPlatform.Credentials.Tests.Undertakings;

public sealed class UndertakingTests
{
    [Fact]
    public async Task Sign_OwnUndertaking_IsByThePersonHimselfAndOnceAYear()
    {
        await using var school = await School7A.OpenAsync();
        var participant = await school.Host.SignInAsync(Roles.Participant);
        var mine = (await school.Host.SendAsync(participant, new GetMyUndertaking())).Value!;
        Assert.Null(mine.SignedOn);
        Assert.Contains(mine.Wording.Content.Blocks, b => b is Sdk.Documents.Paragraph p && p.Text.Contains(mine.Name, StringComparison.Ordinal));

        var signed = await school.Host.SendAsync(participant, new SignMyUndertaking(mine.Wording.Sha256));

        Assert.True(signed.IsDone);
        Assert.Equal(school.Host.Today, (await school.Host.SendAsync(participant, new GetMyUndertaking())).Value!.SignedOn);
        Assert.Null((await school.Host.SendAsync(school.Teacher, new GetMyUndertaking())).Value!.SignedOn);
        var again = await school.Host.SendAsync(participant, new SignMyUndertaking(mine.Wording.Sha256));
        Assert.Equal("Undertaking.Already", Assert.IsType<Refusal.Overtaken>(again.Refusal).Code);
        Assert.Empty(school.Host.VerifyChain());
    }

    [Fact]
    public async Task Sign_InTheNextSchoolYear_IsAskedAnew()
    {
        await using var school = await School7A.OpenAsync();
        await SignAsync(school);

        school.Host.SetClock(new DateTimeOffset(2027, 9, 1, 6, 0, 0, TimeSpan.Zero));

        Assert.Null((await school.Host.SendAsync(school.Teacher, new GetMyUndertaking())).Value!.SignedOn);
        Assert.True((await SignAsync(school)).IsDone);
    }

    [Fact]
    public async Task Sign_OtherWordsThanThoseInForce_IsRefused()
    {
        await using var school = await School7A.OpenAsync();

        var outcome = await school.Host.SendAsync(school.Teacher, new SignMyUndertaking(new string('0', 64)));

        Assert.Equal("Undertaking.TextChanged", Assert.IsType<Refusal.Rule>(outcome.Refusal).Code);
    }

    [Fact]
    public async Task Staff_SeenByTheHead_NotByTheTeacher()
    {
        await using var school = await School7A.OpenAsync();
        await SignAsync(school);
        var head = await school.Host.SignInAsync(Roles.Head);

        var staff = (await school.Host.SendAsync(head, new GetStaffUndertakings())).Value!;

        Assert.Equal(Audience.Staff, Assert.Single(staff.Rows).Audience);
        Assert.IsType<Refusal.Forbidden>((await school.Host.SendAsync(school.Teacher, new GetStaffUndertakings())).Refusal);
    }

    [Fact]
    public async Task Register_PapersOfTheClassExceptOne_MovesTheDutyAndVoidingMovesItBack()
    {
        await using var school = await School7A.OpenAsync();
        var people = (await ViewAsync(school)).People;
        Assert.Equal(9, people.Count);

        var outcome = await school.Host.SendAsync(school.Teacher, Papers(school, people.Skip(1)));

        Assert.Equal(8, outcome.Value);
        Assert.Equal((8, 1), ((await DutyAsync(school)).Count(i => i.State == DutyState.Done), (await DutyAsync(school)).Count(i => i.State == DutyState.Due)));
        var rows = (await ViewAsync(school)).Register;
        Assert.Single(rows.Select(r => r.TextNumber).Distinct(StringComparer.Ordinal));
        await school.Host.VoidAsync(await school.Host.LastOperationAsync());
        Assert.All(await DutyAsync(school), i => Assert.Equal(DutyState.Due, i.State));
        Assert.All((await ViewAsync(school)).Register, r => Assert.True(r.IsVoid));
        Assert.True((await school.Host.SendAsync(school.Teacher, Papers(school, people))).IsDone);
        Assert.Empty(school.Host.VerifyChain());
    }

    [Fact]
    public async Task Register_SignedAlready_SaysWhoWasFaster()
    {
        await using var school = await School7A.OpenAsync();
        var people = (await ViewAsync(school)).People;
        await school.Host.SendAsync(school.Teacher, Papers(school, people.Take(1)));

        var outcome = await school.Host.SendAsync(school.Teacher, Papers(school, people));

        Assert.Equal("Undertaking.Already", Assert.IsType<Refusal.Overtaken>(outcome.Refusal).Code);
        Assert.Single((await ViewAsync(school)).Register);
    }

    [Fact]
    public async Task Register_WrongInput_NamesEachField()
    {
        await using var school = await School7A.OpenAsync();
        var wrong = new RegisterUndertakings { Lines = [], SignedOn = new DateOnly(2026, 8, 31), Place = " " };

        var errors = Assert.IsType<Refusal.Invalid>((await school.Host.SendAsync(school.Teacher, wrong)).Refusal).Errors;

        Assert.Equal(["Undertaking.NobodyTicked", "Undertaking.OtherYear", "Undertaking.PlaceMissing"], errors.Select(e => e.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Register_ByTeacherOfAnotherClass_ReportsForbidden()
    {
        await using var school = await School7A.OpenAsync();
        var stranger = await school.Host.SignInAsync(Roles.ClassTeacher, school.Other);

        var outcome = await school.Host.SendAsync(stranger, Papers(school, (await ViewAsync(school)).People));

        Assert.IsType<Refusal.Forbidden>(outcome.Refusal);
    }

    [Fact]
    public async Task People_OfAClassYoungerThanTheSchoolsAge_AreTheGuardiansAlone()
    {
        await using var school = await School7A.OpenAsync(new PluginTestOptions { Settings = """{"studentsSignFromAge": 15}""" });

        Assert.Equal(6, (await ViewAsync(school)).People.Count);
    }

    [Fact]
    public async Task Blanks_OfTheClass_HaveAPageAndTheNameForEach()
    {
        await using var school = await School7A.OpenAsync();

        var sheet = (await school.Host.SendAsync(school.Teacher, new GetUndertakingBlanks(school.Own.Id))).Value!;

        using var document = PdfDocument.Open(sheet.Content);
        Assert.Equal(9, document.NumberOfPages);
        Assert.Contains("Ивановна", document.GetPage(2).Text, StringComparison.Ordinal);
    }

    private static async Task<Outcome<Sdk.Ids.EntryId>> SignAsync(School7A school)
    {
        var mine = (await school.Host.SendAsync(school.Teacher, new GetMyUndertaking())).Value!;
        return await school.Host.SendAsync(school.Teacher, new SignMyUndertaking(mine.Wording.Sha256));
    }

    private static async Task<ClassUndertakings> ViewAsync(School7A school) =>
        (await school.Host.SendAsync(school.Teacher, new GetClassUndertakings(school.Own.Id))).Value!;

    private static Task<IReadOnlyList<DutyItem>> DutyAsync(School7A school) => school.Host.AskDutyAsync("credentials.undertakings", school.Own);

    private static RegisterUndertakings Papers(School7A school, IEnumerable<PersonUndertaking> people) => new()
    {
        Lines = [.. people.Select(p => new UndertakingLine(p.Person.StudentId, p.Person.Holder))],
        SignedOn = school.Host.Today,
        Place = "Папка 5",
    };
}
