using ClassTeacherPlatform.Acknowledgements.ClassView;
using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Acknowledgements.RegisterSheet;
using ClassTeacherPlatform.Sdk.Blazor.Papers;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Acknowledgements.Tests.RegisterSheet;

public sealed class SheetGridTests
{
    [Fact]
    public void All_ThenTheExceptions_ByKeyboardAlone()
    {
        var grid = new SheetGrid(Rows(5));
        grid.MarkAll(isThere: true);

        foreach (var key in new[] { PaperKey.Down, PaperKey.No, PaperKey.Clear })
        {
            Assert.True(grid.Apply(key));
        }

        Assert.Equal([SheetAnswer.Seen, SheetAnswer.RefusedToSign, null, SheetAnswer.Seen, SheetAnswer.Seen], grid.InOrder.Select(c => c.Answer));
    }

    [Fact]
    public void Stack_PagesFollowTheListAndAnExceptionMovesTheRest()
    {
        var grid = new SheetGrid(Rows(3));
        grid.MarkAll(isThere: true);
        grid.Attach(4);
        Assert.False(grid.PagesFit);

        grid.Apply(PaperKey.Down);
        grid.Apply(PaperKey.PageMore);

        Assert.Equal([(1, 1), (2, 3), (4, 4)], grid.Papers.Select(p => (p.FromPage!.Value, p.ToPage!.Value)));
        Assert.True(grid.PagesFit);
    }

    [Fact]
    public void With_WhoAnsweredInTheMeantime_KeepsTheOthersMarks()
    {
        var rows = Rows(3);
        var grid = new SheetGrid(rows);
        grid.MarkAll(isThere: true);
        grid.Set(grid.InOrder[2], SheetAnswer.RefusedToSign);

        var now = grid.With([rows[0], rows[2]]);

        Assert.Equal([SheetAnswer.Seen, SheetAnswer.RefusedToSign], now.InOrder.Select(c => c.Answer));
    }

    [Fact]
    public void Register_IsThePagesToDo()
    {
        var grid = new SheetGrid(Rows(1));

        Assert.False(grid.Apply(PaperKey.Register));
        Assert.True(grid.Apply(PaperKey.Exception));
    }

    private static IReadOnlyList<SheetRow> Rows(int count) =>
    [
        .. Enumerable.Range(0, count).Select(at => new SheetRow(
            new PersonName($"Агеев-{at}", "Саша", null),
            new Person(StudentId.New(), GuardianId.New()),
            new PersonName($"Агеева-{at}", "Мария", "Ивановна"),
            GuardianKind.Mother,
            new MatrixCell(CellState.Waiting, null, null))),
    ];
}
