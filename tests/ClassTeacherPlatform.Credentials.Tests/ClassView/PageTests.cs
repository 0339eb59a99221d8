using Bunit;
using ClassTeacherPlatform.Credentials.ClassView;
using ClassTeacherPlatform.Credentials.Data;
using ClassTeacherPlatform.Credentials.Import;
using ClassTeacherPlatform.Credentials.States;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Credentials.Tests.ClassView;

public sealed class PageTests : BunitContext
{
    private static readonly SlipHolder Child = Person("Агеев", isGuardian: false);
    private static readonly SlipHolder Mother = Person("Агеева", isGuardian: true);

    [Fact]
    public async Task Table_ShowsStatesInWordsAndTicksOnlySlips()
    {
        var ticked = new HashSet<Holder>();
        var page = Render<SlipTable>(parameters => parameters
            .Add(t => t.People, [Slip(Child, SlipState.Sent), new PersonSlip { Person = Mother }])
            .Add(t => t.Ticked, ticked));

        Assert.Equal(["отправлена с ребёнком", "нет карточки"], page.FindAll(".state").Select(s => s.TextContent.Trim('○', ' ')));
        await page.Find("input").ChangeAsync(new ChangeEventArgs { Value = true });

        Assert.Equal([Child.Holder], ticked);
    }

    [Fact]
    public void Table_BurntNumber_IsShownAsUrgent()
    {
        var page = Render<SlipTable>(parameters => parameters.Add(t => t.People, [Slip(Child, SlipState.Burnt)]).Add(t => t.Ticked, []));

        Assert.NotNull(page.Find(".state.overdue"));
    }

    [Fact]
    public async Task Plan_UnsureRow_IsReadyOnceAPersonChose()
    {
        var row = new PlanRow
        {
            Number = 4,
            Name = "Агеева Мария",
            Kind = CredentialKind.TemporaryPassword,
            Login = "u",
            Problem = PlanProblem.Unsure,
            Candidates = [Mother],
        };
        var draft = new ImportDraft(new AccountPlan([row], [Child, Mother], DateTimeOffset.UnixEpoch));
        var page = Render<PlanTable>(parameters => parameters.Add(t => t.Draft, draft));

        Assert.Equal([string.Empty, $"{Mother.Holder.Id}", $"{Child.Holder.Id}"], page.FindAll("option").Select(o => o.GetAttribute("value")));
        await page.Find("select").ChangeAsync(new ChangeEventArgs { Value = $"{Mother.Holder.Id}" });

        Assert.Equal((1, 0), (draft.Ready, draft.Undecided));
        Assert.NotNull(page.Find(".state.done"));
    }

    private static PersonSlip Slip(SlipHolder person, SlipState state) =>
        new() { Person = person, SlipId = EntryId.New(), Number = "КРД-2026-0001", Login = "u", State = state };

    private static SlipHolder Person(string family, bool isGuardian) => new()
    {
        Holder = new Holder(Guid.NewGuid(), isGuardian),
        StudentId = StudentId.New(),
        Name = new PersonName(family, "Саша", null),
        StudentName = new PersonName("Агеев", "Саша", null),
        Capacity = isGuardian ? GuardianKind.Mother : null,
    };
}
