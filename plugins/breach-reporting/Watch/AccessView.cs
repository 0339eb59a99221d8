using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.BreachReporting.Watch;

/// <summary>A named access and what was done about it.</summary>
public sealed record AccessView
{
    public required EntryId Id { get; init; }

    public required AccessSystem System { get; init; }

    /// <summary>Whose; null where the reader may not see a family's name.</summary>
    public string? Owner { get; init; }

    public bool IsFamily { get; init; }

    /// <summary>Of the platform: whether the account is frozen now; null for another system.</summary>
    public bool? IsFrozen { get; init; }

    public IReadOnlyList<StepView> Steps { get; init; } = [];

    public StepView? Of(StepKind kind) => Steps.LastOrDefault(s => s.Kind == kind);
}
