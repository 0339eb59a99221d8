using ClassTeacherPlatform.Sdk.Operations;

namespace ClassTeacherPlatform.PaperExtracts.Data;

/// <summary>A period for which extracts are issued, as the school sets it; the latest valid entry of a period holds.</summary>
internal sealed class PeriodEntry : PaperEntry
{
    private PeriodEntry()
    {
    }

    private PeriodEntry(IOperation operation)
        : base(operation)
    {
    }

    public Guid PeriodId { get; private init; }

    public string Name { get; private init; } = string.Empty;

    public DateOnly From { get; private init; }

    public DateOnly Until { get; private init; }

    /// <summary>The last day to hand the extracts over.</summary>
    public DateOnly DueOn { get; private init; }

    /// <summary>The school takes the period back: no extracts are owed for it.</summary>
    public bool IsRemoved { get; private init; }

    public static PeriodEntry Of(SchoolPeriod period, bool isRemoved, IOperation operation) => new(operation)
    {
        PeriodId = period.Id,
        Name = period.Name.Trim(),
        From = period.From,
        Until = period.Until,
        DueOn = period.DueOn,
        IsRemoved = isRemoved,
    };
}
