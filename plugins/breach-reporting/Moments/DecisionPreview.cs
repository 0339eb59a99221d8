using ClassTeacherPlatform.Sdk.Incidents;

namespace ClassTeacherPlatform.BreachReporting.Moments;

/// <summary>What a decision would change.</summary>
/// <param name="At">When it was looked at.</param>
/// <param name="BecomesVoid">Operations that would count no longer.</param>
/// <param name="BecomesValid">Operations that would count again.</param>
public sealed record DecisionPreview(DateTimeOffset At, IReadOnlyList<FoundOperation> BecomesVoid, IReadOnlyList<FoundOperation> BecomesValid)
{
    internal SeenPreview Seen => new(At, [.. BecomesVoid.Select(o => o.Seq)], [.. BecomesValid.Select(o => o.Seq)]);

    /// <summary>Whether somebody who saw <paramref name="seen"/> knew of all this but what arrived since.</summary>
    internal bool IsKnownBy(SeenPreview seen) =>
        Before(BecomesVoid, seen.At).SetEquals(seen.BecomesVoid) && Before(BecomesValid, seen.At).SetEquals(seen.BecomesValid);

    private static HashSet<long> Before(IReadOnlyList<FoundOperation> operations, DateTimeOffset at) =>
        [.. operations.Where(o => o.ReceivedAt <= at).Select(o => o.Seq)];
}
