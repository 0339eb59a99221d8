using Bunit;
using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.Stack;
using ClassTeacherPlatform.Sdk.Blazor.Papers;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace ClassTeacherPlatform.Consents.Tests.Stack;

public sealed class AnswerGridTests : BunitContext
{
    private readonly List<PaperKey> _asked = [];

    public AnswerGridTests() => JSInterop.Mode = JSRuntimeMode.Loose;

    [Fact]
    public async Task Keys_TenPapers_NeedTheKeyboardAlone()
    {
        var grid = Grids.Of(children: 5, parents: 2);
        var page = Show(grid);

        foreach (var key in new[] { "д", "Д", "Enter", "н", "l", "д", "Н", "y", "Enter", "д" })
        {
            await PressAsync(page, key);
        }

        Assert.Equal(10, grid.Papers.Count);
        Assert.Equal([4, 7, 8], grid.Papers.Index().Where(paper => paper.Item.Decision == Decision.Refused).Select(paper => paper.Index + 1));
    }

    [Fact]
    public async Task Keys_ArrowsMoveAndSpaceTurns()
    {
        var grid = Grids.Of(children: 3, parents: 2);
        var page = Show(grid);

        foreach (var key in new[] { "ArrowDown", "ArrowRight", " ", " " })
        {
            await PressAsync(page, key);
        }

        Assert.Equal(Decision.Refused, grid.Rows[1].Cells[1].Decision);
        Assert.Equal(page.Find("td.active").Id, page.Find("table").GetAttribute("aria-activedescendant"));
        await PressAsync(page, " ");
        Assert.Empty(grid.Papers);
    }

    [Fact]
    public async Task Keys_BackspaceTakesThePaperAway()
    {
        var grid = Grids.Of(children: 2, parents: 1);
        var page = Show(grid);
        await PressAsync(page, "д");

        await PressAsync(page, "ArrowUp");
        await PressAsync(page, "Backspace");

        Assert.Empty(grid.Papers);
    }

    [Fact]
    public async Task Keys_PageDown_ShiftsTheScan()
    {
        var grid = Grids.Of(children: 2, parents: 1);
        grid.Attach(3);
        var page = Show(grid);
        await PressAsync(page, " ");

        await PressAsync(page, "PageDown");

        Assert.Equal(2, grid.Papers[0].FromPage);
    }

    [Fact]
    public async Task Keys_F2AndCtrlEnter_AskThePage()
    {
        var page = Show(Grids.Of(children: 1, parents: 1));

        await PressAsync(page, "F2");
        await page.Find("table").KeyDownAsync(new KeyboardEventArgs { Key = "Enter", CtrlKey = true });

        Assert.Equal([PaperKey.Exception, PaperKey.Register], _asked);
    }

    [Fact]
    public async Task Keys_BrowsersOwn_DoNothing()
    {
        var grid = Grids.Of(children: 1, parents: 1);
        var page = Show(grid);

        await page.Find("table").KeyDownAsync(new KeyboardEventArgs { Key = "y", CtrlKey = true });
        await page.Find("table").KeyDownAsync(new KeyboardEventArgs { Key = "Tab" });

        Assert.Empty(grid.Papers);
    }

    [Fact]
    public async Task Mouse_ClickOnNo_RefusesAndAgainTakesAway()
    {
        var grid = Grids.Of(children: 2, parents: 1);
        var page = Show(grid);

        await page.FindAll("td[role=gridcell]")[1].QuerySelectorAll("button")[1].ClickAsync();
        Assert.Equal(Decision.Refused, grid.Rows[1].Cells[0].Decision);
        await page.FindAll("td[role=gridcell]")[1].QuerySelectorAll("button")[1].ClickAsync();

        Assert.Empty(grid.Papers);
    }

    [Fact]
    public void Row_WithAnError_ShowsItInItsCell()
    {
        var grid = Grids.Of(children: 1, parents: 1);
        grid.Rows[0].Cells[0].Error = "Такой ответ уже зарегистрирован.";

        var page = Show(grid);

        Assert.Contains("уже зарегистрирован", page.Find("td.wrong .field-error").TextContent);
    }

    private static Task PressAsync(IRenderedComponent<AnswerGrid> page, string key) => page.Find("table").KeyDownAsync(new KeyboardEventArgs { Key = key });

    private IRenderedComponent<AnswerGrid> Show(StackGrid grid) => Render<AnswerGrid>(parameters => parameters
        .Add(one => one.Grid, grid)
        .Add(one => one.Asked, EventCallback.Factory.Create<PaperKey>(this, _asked.Add)));
}
