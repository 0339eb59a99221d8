using ClassTeacherPlatform.Consents.ClassView;
using ClassTeacherPlatform.Consents.Data;

namespace ClassTeacherPlatform.Consents.Stack;

/// <summary>The grid of a stack: children in list order, beside each the people who answer. One cell is the active one.</summary>
public sealed class StackGrid
{
    private readonly List<StackCell> _inOrder;
    private readonly int _pagesPerPaper;
    private int _row;
    private int _column;

    public StackGrid(ClassConsents consents, int form, int pagesPerPaper)
    {
        ArgumentNullException.ThrowIfNull(consents);
        Rows = [.. consents.Students
            .Where(line => line.Cells[form].People.Count > 0)
            .Select(line => new StackRow(line.Name, [.. line.Cells[form].People.Select(person => new StackCell(line.StudentId, person))]))];
        _inOrder = [.. Rows.SelectMany(row => row.Cells)];
        _pagesPerPaper = pagesPerPaper;
        Activate(_inOrder.Find(cell => cell.Person.State.IsOpen) ?? _inOrder.FirstOrDefault());
    }

    public IReadOnlyList<StackRow> Rows { get; }

    public StackCell? Active => Rows.Count == 0 ? null : Rows[_row].Cells[_column];

    /// <summary>Pages of the scanned stack; null where none is attached.</summary>
    public int? ScanPages { get; private set; }

    /// <summary>The papers of the stack in list order.</summary>
    public IReadOnlyList<StackCell> Papers => _inOrder.FindAll(cell => cell.Decision is not null);

    public int LastPage => Papers.Max(paper => paper.ToPage) ?? 0;

    /// <summary>Every paper has its pages and no page is left over.</summary>
    public bool PagesFit => ScanPages is null || Papers.Count == 0 || LastPage == ScanPages;

    public void Activate(StackCell? cell)
    {
        for (var row = 0; cell is not null && row < Rows.Count; row++)
        {
            for (var column = 0; column < Rows[row].Cells.Count; column++)
            {
                if (Rows[row].Cells[column] == cell)
                {
                    (_row, _column) = (row, column);
                    return;
                }
            }
        }
    }

    public void Move(int rows, int columns)
    {
        if (Rows.Count > 0)
        {
            _row = Math.Clamp(_row + rows, 0, Rows.Count - 1);
            _column = Math.Clamp(_column + columns, 0, Rows[_row].Cells.Count - 1);
        }
    }

    /// <summary>Writes the answer and goes on to the next person whose answer is awaited, in list order.</summary>
    public void Answer(Decision decision)
    {
        if (Active is { } cell)
        {
            Set(cell, decision);
            var at = _inOrder.IndexOf(cell) + 1;
            Activate(_inOrder.Skip(at).FirstOrDefault(next => next.Person.State.IsOpen && next.Decision is null) ?? cell);
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

    public void Shift(int pages)
    {
        if (ScanPages is not null && Active is { Decision: not null, FromPage: { } from } cell && from + pages >= 1)
        {
            cell.PageShift += pages;
            AssignPages();
        }
    }

    public void Lengthen(int pages)
    {
        if (ScanPages is not null && Active is { Decision: not null } cell && (cell.PageCount ?? _pagesPerPaper) + pages >= 1)
        {
            cell.PageCount = (cell.PageCount ?? _pagesPerPaper) + pages;
            AssignPages();
        }
    }

    public void Attach(int? pages)
    {
        ScanPages = pages;
        AssignPages();
    }

    /// <summary>In list order, so many pages a paper; an exception moves all that follow.</summary>
    private void AssignPages()
    {
        var page = 1;
        foreach (var cell in _inOrder)
        {
            if (ScanPages is null || cell.Decision is null)
            {
                (cell.FromPage, cell.ToPage) = (null, null);
                continue;
            }

            cell.FromPage = page = Math.Max(1, page + cell.PageShift);
            page += cell.PageCount ?? _pagesPerPaper;
            cell.ToPage = page - 1;
        }
    }
}
