using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Blazor.Papers;

namespace ClassTeacherPlatform.Acknowledgements.RegisterSheet;

/// <summary>The names of a sheet in the order of the class list: all are marked at once, then the exceptions, by keyboard.</summary>
public sealed class SheetGrid(IReadOnlyList<SheetRow> rows) : PaperGrid<SheetCell>([.. rows.Select(row => (IReadOnlyList<SheetCell>)[new SheetCell(row)])], pagesPerPaper: 1)
{
    public bool IsFull => InOrder.All(cell => cell.IsThere);

    /// <summary>The same names, those who have answered in the meantime left out; marks stay.</summary>
    public SheetGrid With(IReadOnlyList<SheetRow> now)
    {
        var grid = new SheetGrid(now);
        var marks = InOrder.ToDictionary(cell => cell.Row.Person, cell => cell.Answer);
        foreach (var cell in grid.InOrder)
        {
            cell.Mark(marks.GetValueOrDefault(cell.Row.Person));
        }

        grid.Activate(grid.InOrder.FirstOrDefault(cell => cell.Row.Person == Active?.Row.Person));
        grid.Attach(ScanPages);
        return grid;
    }

    public void Set(SheetCell cell, SheetAnswer? answer)
    {
        ArgumentNullException.ThrowIfNull(cell);
        cell.Mark(answer);
        AssignPages();
    }

    /// <summary>Who was marked as refusing stays so.</summary>
    public void MarkAll(bool isThere)
    {
        foreach (var cell in InOrder)
        {
            cell.Mark(isThere ? cell.Answer ?? SheetAnswer.Seen : null);
        }

        AssignPages();
    }

    /// <summary>Carries out what concerns the grid alone; false where the page has to act.</summary>
    public bool Apply(PaperKey key)
    {
        switch (key)
        {
            case PaperKey.Yes: Answer(SheetAnswer.Seen); return true;
            case PaperKey.No: Answer(SheetAnswer.RefusedToSign); return true;
            case PaperKey.Turn: Turn(); return true;
            case PaperKey.Clear when Active is { } cell: Set(cell, null); return true;
            case PaperKey.Clear or PaperKey.Exception: return true;
            default: return PaperKeys.Apply(this, key);
        }
    }

    private void Answer(SheetAnswer answer)
    {
        if (Active is { } cell)
        {
            Set(cell, answer);
            Move(1, 0);
        }
    }

    private void Turn()
    {
        if (Active is { } cell)
        {
            Set(cell, cell.Answer switch { SheetAnswer.Seen => SheetAnswer.RefusedToSign, SheetAnswer.RefusedToSign => null, _ => SheetAnswer.Seen });
        }
    }
}
