using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.Sdk.Incidents;

namespace ClassTeacherPlatform.BreachReporting.Review;

/// <param name="Operation">What was done.</param>
/// <param name="IsInDoubt">Received before T: nothing but the head's decision makes it void.</param>
/// <param name="Verdict">The head's latest word; null: not decided.</param>
/// <param name="Reason">Why.</param>
public sealed record ReviewLine(FoundOperation Operation, bool IsInDoubt, Verdict? Verdict, string? Reason)
{
    public long Seq => Operation.Seq;

    public bool IsVoid => Operation.VoidByIncident is not null;

    public bool IsOpen => IsInDoubt && Verdict is null;
}
