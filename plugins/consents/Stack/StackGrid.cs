using ClassTeacherPlatform.Consents.ClassView;
using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Sdk.Blazor.Papers;

namespace ClassTeacherPlatform.Consents.Stack;

/// <summary>The grid of a stack: children in list order, beside each the people who answer.</summary>
public sealed class StackGrid : PaperGrid<StackCell>
{
    public StackGrid(ClassConsents consents, int form, int pagesPerPaper)
        : this(RowsOf(consents, form), pagesPerPaper)
    {
    }

    private StackGrid(IReadOnlyList<StackRow> rows, int pagesPerPaper)
        : base([.. rows.Select(row => row.Cells)], pagesPerPaper)
    {
        Rows = rows;
        Activate(InOrder.FirstOrDefault(cell => cell.Person.State.IsOpen) ?? (InOrder is [var first, ..] ? first : null));
    }

    public IReadOnlyList<StackRow> Rows { get; }

    /// <summary>Writes the answer and goes on to the next person whose answer is awaited, in list order.</summary>
    public void Answer(Decision decision)
    {
        if (Active is { } cell)
        {
            Set(cell, decision);
            ActivateNext(next => next.Person.State.IsOpen && next.Decision is null);
        }
    }

    /// <summary>Yes, no, no paper, in turn.</summary>
    public void Turn()
    {
        if (Active is { } cell)
        {
            Set(cell, cell.Decision switch { Decision.Given => Decision.Refused, Decision.Refused => null, _ => Decision.Given });
        }
    }

    public void Set(StackCell cell, Decision? decision)
    {
        ArgumentNullException.ThrowIfNull(cell);
        if (decision is null)
        {
            cell.Clear();
        }

        (cell.Decision, cell.Error) = (decision, null);
        AssignPages();
    }

    /// <summary>Carries out what concerns the grid alone; false where the page has to act.</summary>
    public bool Apply(PaperKey key)
    {
        switch (key)
        {
            case PaperKey.Yes: Answer(Decision.Given); return true;
            case PaperKey.No: Answer(Decision.Refused); return true;
            case PaperKey.Turn: Turn(); return true;
            case PaperKey.Clear when Active is { } cell: Set(cell, null); return true;
            case PaperKey.Clear: return true;
            default: return PaperKeys.Apply(this, key);
        }
    }

    private static IReadOnlyList<StackRow> RowsOf(ClassConsents consents, int form)
    {
        ArgumentNullException.ThrowIfNull(consents);
        return
        [
            .. consents.Students
                .Where(line => line.Cells[form].People.Count > 0)
                .Select(line => new StackRow(line.Name, [.. line.Cells[form].People.Select(person => new StackCell(line.StudentId, person))])),
        ];
    }
}
