using ClassTeacherPlatform.Sdk.Blazor.Lists;
using ClassTeacherPlatform.Sdk.Blazor.Tests.Support;

namespace ClassTeacherPlatform.Sdk.Blazor.Tests.Lists;

public sealed class PagerTests : KitContext
{
    [Fact]
    public async Task Next_OnAMiddlePage_TurnsToTheFollowingOne()
    {
        var turned = 0;
        var pager = Show(page: 2, total: 120, turn: page => turned = page);

        await pager.FindAll("button")[1].ClickAsync();

        Assert.Equal(3, turned);
        Assert.Contains("51–100 из 120", pager.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Next_OnTheLastPage_IsClosed()
    {
        var pager = Show(page: 3, total: 120, turn: _ => { });

        Assert.True(pager.FindAll("button")[1].HasAttribute("disabled"));
        Assert.Contains("101–120 из 120", pager.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_WhereOnePageHoldsAll_ShowsNothing() => Assert.Empty(Show(page: 1, total: 50, turn: _ => { }).Markup.Trim());

    private IRenderedComponent<Pager> Show(int page, int total, Action<int> turn) =>
        Render<Pager>(p => p.Add(x => x.Page, page).Add(x => x.Total, total).Add(x => x.PageChanged, turn));
}
