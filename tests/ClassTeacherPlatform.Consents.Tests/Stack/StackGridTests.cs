using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.Stack;

namespace ClassTeacherPlatform.Consents.Tests.Stack;

public sealed class StackGridTests
{
    [Fact]
    public void Answer_GoesOnInListOrder()
    {
        var grid = Grids.Of(children: 2, parents: 2);

        grid.Answer(Decision.Given);
        grid.Answer(Decision.Refused);

        Assert.Equal([Decision.Given, Decision.Refused], grid.Papers.Select(paper => paper.Decision!.Value));
        Assert.Same(grid.Rows[1].Cells[0], grid.Active);
    }

    [Fact]
    public void Move_BeyondTheEdge_Stays()
    {
        var grid = Grids.Of(children: 2, parents: 2);

        grid.Move(-5, -5);
        Assert.Same(grid.Rows[0].Cells[0], grid.Active);
        grid.Move(9, 9);

        Assert.Same(grid.Rows[1].Cells[1], grid.Active);
    }

    [Fact]
    public void Pages_AreAssignedInListOrderToPapersAlone()
    {
        var grid = Grids.Of(children: 3, parents: 1, pagesPerPaper: 2);
        grid.Attach(4);
        grid.Answer(Decision.Given);
        grid.Move(1, 0);

        grid.Answer(Decision.Refused);

        Assert.Equal([(1, 2), (3, 4)], grid.Papers.Select(paper => (paper.FromPage!.Value, paper.ToPage!.Value)));
        Assert.Null(grid.Rows[1].Cells[0].FromPage);
        Assert.True(grid.PagesFit);
    }

    [Fact]
    public void Shift_MovesThePaperAndAllThatFollow()
    {
        var grid = Filled();
        grid.Activate(grid.Rows[1].Cells[0]);

        grid.Shift(1);

        Assert.Equal([1, 3, 4], grid.Papers.Select(paper => paper.FromPage!.Value));
        Assert.False(grid.PagesFit);
    }

    [Fact]
    public void Shift_BackToTheNeighboursPage_SharesIt()
    {
        var grid = Filled();
        grid.Activate(grid.Rows[1].Cells[0]);

        grid.Shift(-1);

        Assert.Equal([1, 1, 2], grid.Papers.Select(paper => paper.FromPage!.Value));
    }

    [Fact]
    public void Shift_BeforeTheFirstPage_DoesNothing()
    {
        var grid = Filled();
        grid.Activate(grid.Rows[0].Cells[0]);

        grid.Shift(-1);

        Assert.Equal([1, 2, 3], grid.Papers.Select(paper => paper.FromPage!.Value));
    }

    [Fact]
    public void Lengthen_MovesThoseThatFollow()
    {
        var grid = Filled();
        grid.Activate(grid.Rows[0].Cells[0]);

        grid.Lengthen(1);

        Assert.Equal([(1, 2), (3, 3), (4, 4)], grid.Papers.Select(paper => (paper.FromPage!.Value, paper.ToPage!.Value)));
    }

    [Fact]
    public void TakingAPaperAway_ForgetsItsExceptions()
    {
        var grid = Filled();
        var cell = grid.Rows[1].Cells[0];
        cell.OriginalPlace = "Сейф";

        grid.Set(cell, null);

        Assert.False(cell.HasException);
        Assert.Equal([1, 2], grid.Papers.Select(paper => paper.FromPage!.Value));
    }

    private static StackGrid Filled()
    {
        var grid = Grids.Of(children: 3, parents: 1);
        grid.Attach(3);
        foreach (var row in grid.Rows)
        {
            grid.Set(row.Cells[0], Decision.Given);
        }

        return grid;
    }
}
