namespace ClassTeacherPlatform.Sdk.Blazor.Papers;

/// <summary>
/// A stack of papers as a grid: rows in list order, in each the people whose papers may lie in the stack. One cell is the active
/// one, and pages of a scan are assigned in list order with exceptions.
/// </summary>
/// <typeparam name="TCell">The module's cell.</typeparam>
/// <example>
/// <code>
/// var grid = new PaperGrid&lt;AnswerCell&gt;([.. students.Select(s =&gt; Cells(s))], pagesPerPaper: 1);
/// grid.Attach(scan.Pages);
/// grid.Move(1, 0);
/// </code>
/// </example>
public class PaperGrid<TCell>
    where TCell : PaperCell
{
    private readonly int _pagesPerPaper;
    private int _row;
    private int _column;

    /// <summary>A grid without a scan; its first cell is active.</summary>
    /// <param name="cells">Row by row; a row has one cell at least.</param>
    /// <param name="pagesPerPaper">Pages that a paper of this stack usually has.</param>
    public PaperGrid(IReadOnlyList<IReadOnlyList<TCell>> cells, int pagesPerPaper)
    {
        ArgumentNullException.ThrowIfNull(cells);
        (Cells, _pagesPerPaper) = (cells, pagesPerPaper);
        InOrder = [.. cells.SelectMany(row => row)];
    }

    /// <summary>Row by row.</summary>
    public IReadOnlyList<IReadOnlyList<TCell>> Cells { get; }

    /// <summary>All cells in list order.</summary>
    public IReadOnlyList<TCell> InOrder { get; }

    /// <summary>The active cell; null in an empty grid.</summary>
    public TCell? Active => Cells.Count == 0 ? null : Cells[_row][_column];

    /// <summary>The papers of the stack in list order.</summary>
    public IReadOnlyList<TCell> Papers => [.. InOrder.Where(cell => cell.IsThere)];

    /// <summary>Pages of the scanned stack; null where none is attached.</summary>
    public int? ScanPages { get; private set; }

    /// <summary>The last page that a paper takes; 0 without a scan.</summary>
    public int LastPage => Papers.Max(paper => paper.ToPage) ?? 0;

    /// <summary>Every paper has its pages and no page is left over.</summary>
    public bool PagesFit => ScanPages is null || Papers.Count == 0 || LastPage == ScanPages;

    /// <summary>Makes a cell the active one; nothing happens where it is null or of another grid.</summary>
    public void Activate(TCell? cell)
    {
        foreach (var (at, row) in Cells.Index())
        {
            if (cell is not null && row.ToList().IndexOf(cell) is >= 0 and var column)
            {
                (_row, _column) = (at, column);
            }
        }
    }

    /// <summary>Goes on to the next cell after the active one for which <paramref name="isOpen"/> holds; stays where there is none.</summary>
    public void ActivateNext(Func<TCell, bool> isOpen)
    {
        ArgumentNullException.ThrowIfNull(isOpen);
        Activate(InOrder.SkipWhile(cell => cell != Active).Skip(1).FirstOrDefault(isOpen));
    }

    /// <summary>Moves the active cell; at an edge it stays.</summary>
    public void Move(int rows, int columns)
    {
        if (Cells.Count > 0)
        {
            _row = Math.Clamp(_row + rows, 0, Cells.Count - 1);
            _column = Math.Clamp(_column + columns, 0, Cells[_row].Count - 1);
        }
    }

    /// <summary>The active paper, and all that follow, begin so many pages later; before the first page nothing happens.</summary>
    public void Shift(int pages)
    {
        if (ScanPages is not null && Active is { IsThere: true, FromPage: { } from } cell && from + pages >= 1)
        {
            cell.PageShift += pages;
            AssignPages();
        }
    }

    /// <summary>The active paper has so many pages more; one it keeps.</summary>
    public void Lengthen(int pages)
    {
        if (ScanPages is not null && Active is { IsThere: true } cell && (cell.PageCount ?? _pagesPerPaper) + pages >= 1)
        {
            cell.PageCount = (cell.PageCount ?? _pagesPerPaper) + pages;
            AssignPages();
        }
    }

    /// <summary>A scan of so many pages belongs to the stack; null for none.</summary>
    public void Attach(int? pages)
    {
        ScanPages = pages;
        AssignPages();
    }

    /// <summary>Assigns the pages anew: call it after a paper was put into the stack or taken out.</summary>
    public void AssignPages()
    {
        var page = 1;
        foreach (var cell in InOrder)
        {
            if (ScanPages is null || !cell.IsThere)
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
