using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.PaperExtracts.Periods;

/// <summary>The school sets a period, or changes one.</summary>
[Requires(Names.Periods, Duty = Names.Duty), SchoolWide]
internal sealed record SavePeriod : Command<Guid>
{
    /// <summary>Null for a new one.</summary>
    public Guid? PeriodId { get; init; }

    public required string Name { get; init; }

    public required DateOnly? From { get; init; }

    public required DateOnly? Until { get; init; }

    public required DateOnly? DueOn { get; init; }
}
