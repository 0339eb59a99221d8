using Bunit;
using ClassTeacherPlatform.PaperExtracts.ClassView;
using ClassTeacherPlatform.PaperExtracts.Data;
using ClassTeacherPlatform.PaperExtracts.Entitlement;
using ClassTeacherPlatform.PaperExtracts.Handing;
using ClassTeacherPlatform.PaperExtracts.Issue;
using ClassTeacherPlatform.PaperExtracts.Register;
using ClassTeacherPlatform.PaperExtracts.Tests.Support;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace ClassTeacherPlatform.PaperExtracts.Tests.ClassView;

public sealed class ExtractsPageTests : PageContext
{
    private static readonly SchoolClass Class7A = new(new SchoolClassId(Guid.NewGuid()), "7А", 7, []);
    private static readonly SchoolPeriod Period = new(Guid.NewGuid(), "I четверть", new(2026, 9, 1), new(2026, 10, 25), new(2026, 11, 6));

    [Fact]
    public async Task Page_AllTickedExceptOne_RegistersTheOthers()
    {
        var page = await ShowAsync(View(Line("Антонов", isIssued: true), Line("Белова", isIssued: true), Line("Воронов", isIssued: false)));
        Answer<RegisterHandOver, int>(1);

        await Button(page, "Отметить всех").ClickAsync();
        await page.FindAll("input[type=checkbox]")[1].ChangeAsync(false);
        await page.Find("form.hand-over").SubmitAsync();

        var command = Assert.Single(Sent<RegisterHandOver>());
        Assert.Single(command.ExtractIds);
        Assert.Equal(2, page.FindAll("input[type=checkbox]").Count);
    }

    [Fact]
    public async Task Page_Issue_AsksForThoseWhoHaveDataAndNoExtract()
    {
        var ready = Line("Антонов", isIssued: false) with { HasData = true };
        var page = await ShowAsync(View(ready, Line("Белова", isIssued: true), Line("Воронов", isIssued: false)));
        Answer<IssueExtracts, IssueResult>(new IssueResult(1, 0));

        await Button(page, "Сформировать").ClickAsync();

        Assert.Equal([ready.Recipient.Person.StudentId], Assert.Single(Sent<IssueExtracts>()).StudentIds);
    }

    [Fact]
    public async Task Page_WithoutConsentsAndJournal_SaysWhatItMisses()
    {
        var page = await ShowAsync(View(Line("Антонов", isIssued: false)));

        Assert.Contains(page.FindAll(".notice"), notice => notice.TextContent.Contains("«Согласия»", StringComparison.Ordinal));
        Assert.Contains(page.FindAll(".notice"), notice => notice.TextContent.Contains("журнала", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Page_NoPeriods_SaysWhoSetsThem()
    {
        var page = await ShowAsync(View() with { Period = null, Periods = [] });

        Assert.Contains("заместитель директора", page.Find(".empty").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_VoidPaperInSomebodysHands_IsListedToBeTakenBack()
    {
        var void1 = Line("Антонов", isIssued: true).Extract! with { Standing = ExtractStanding.Void, Incident = "3", VoidSince = new(2026, 10, 20, 0, 0, 0, TimeSpan.Zero), HasLeft = true };

        var page = await ShowAsync(View() with { ToTakeBack = [void1] });

        Assert.Contains("недействительна с 20.10.2026, инцидент №\u00A03", page.Find(".take-back li").TextContent, StringComparison.Ordinal);
    }

    private static AngleSharp.Dom.IElement Button(IRenderedComponent<ExtractsPage> page, string text) =>
        page.FindAll("button").First(button => button.TextContent.Contains(text, StringComparison.Ordinal));

    private static ClassExtracts View(params ClassLine[] lines) => new() { Class = Class7A, Periods = [Period], Period = Period, Lines = lines };

    private static ClassLine Line(string family, bool isIssued)
    {
        var (student, recipient) = (new PersonName(family, "Саша", null), new Recipient(new Person(StudentId.New(), new GuardianId(Guid.NewGuid())), $"{family} Мария Ивановна", GuardianKind.Mother));
        return new ClassLine
        {
            Recipient = recipient,
            Student = student,
            Grounds = [new Ground(GroundKind.Refusal, Period.From, AskAgain: false)],
            IsOwed = true,
            Extract = !isIssued ? null : new ExtractLine
            {
                Id = EntryId.New(),
                Person = recipient.Person,
                Student = student,
                Number = "ВЫП-2026-0001",
                Sha256 = new string('a', 64),
                PeriodName = Period.Name,
                AsOf = new(2026, 10, 25, 0, 0, 0, TimeSpan.Zero),
                Source = "Дневник",
                Grounds = "Refusal",
                Recipient = recipient.Name,
                Standing = ExtractStanding.Issued,
                IssuedAt = new(2026, 10, 26, 9, 0, 0, TimeSpan.Zero),
                IssuedBy = "Иванова А. П.",
            },
        };
    }

    private async Task<IRenderedComponent<ExtractsPage>> ShowAsync(ClassExtracts view)
    {
        Answer<GetVisibleClasses, IReadOnlyList<SchoolClass>>(Outcome<IReadOnlyList<SchoolClass>>.Of([Class7A]));
        Answer<GetClassExtracts, ClassExtracts>(view);
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/paper-extracts?class={Class7A.Id}");
        var page = Render<ExtractsPage>();
        await page.WaitForStateAsync(() => page.FindAll("h1").Count > 0);
        return page;
    }
}
