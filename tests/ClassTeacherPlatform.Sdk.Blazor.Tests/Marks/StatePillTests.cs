using ClassTeacherPlatform.Sdk.Blazor.Marks;
using ClassTeacherPlatform.Sdk.Blazor.Tests.Support;
using ClassTeacherPlatform.Sdk.Duties;

namespace ClassTeacherPlatform.Sdk.Blazor.Tests.Marks;

public sealed class StatePillTests : KitContext
{
    [Fact]
    public void Show_EachState_HasASignAndAWordOfItsOwn()
    {
        var pills = Enum.GetValues<DutyState>().Select(state => Render<StatePill>(p => p.Add(x => x.State, state))).ToList();

        Assert.Equal(pills.Count, pills.Select(pill => pill.Find("[aria-hidden]").TextContent).Distinct().Count());
        Assert.Equal(pills.Count, pills.Select(pill => pill.Find(".state").TextContent).Distinct().Count());
        Assert.DoesNotContain(pills, pill => pill.Markup.Contains("Kit.", StringComparison.Ordinal));
    }

    [Fact]
    public void Show_WithAWordOfThePlugin_UsesIt()
    {
        var pill = Render<StatePill>(p => p.Add(x => x.State, DutyState.Done).AddChildContent("Согласие"));

        Assert.EndsWith("Согласие", pill.Find(".state.done").TextContent, StringComparison.Ordinal);
    }
}
