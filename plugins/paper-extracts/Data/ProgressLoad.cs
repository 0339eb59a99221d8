using ClassTeacherPlatform.Sdk.Operations;

namespace ClassTeacherPlatform.PaperExtracts.Data;

/// <summary>A file of progress data was applied: which, for what period, as of when.</summary>
internal sealed class ProgressLoad : PaperEntry
{
    private ProgressLoad()
    {
    }

    private ProgressLoad(IOperation operation)
        : base(operation)
    {
    }

    public Guid PeriodId { get; private init; }

    public string FileSha256 { get; private init; } = string.Empty;

    public string FileName { get; private init; } = string.Empty;

    /// <summary>The day whose data the file holds.</summary>
    public DateOnly AsOf { get; private init; }

    /// <summary>Rows that were taken; the others belong to nobody in the classes asked for, or could not be read.</summary>
    public int RowsTaken { get; private init; }

    public int RowsLeft { get; private init; }

    public static ProgressLoad Of(Guid period, (string Sha256, string Name) file, DateOnly asOf, (int Taken, int Left) rows, IOperation operation) =>
        new(operation)
        {
            PeriodId = period,
            FileSha256 = file.Sha256,
            FileName = file.Name,
            AsOf = asOf,
            RowsTaken = rows.Taken,
            RowsLeft = rows.Left,
        };
}
