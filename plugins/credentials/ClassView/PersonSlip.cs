using ClassTeacherPlatform.Credentials.Data;
using ClassTeacherPlatform.Credentials.States;
using ClassTeacherPlatform.Credentials.Steps;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Credentials.ClassView;

/// <summary>A person of the class and the latest slip.</summary>
public sealed record PersonSlip
{
    public required SlipHolder Person { get; init; }

    /// <summary>Null: none yet.</summary>
    public EntryId? SlipId { get; init; }

    public string? Number { get; init; }

    public string? Login { get; init; }

    public CredentialKind Kind { get; init; }

    public SlipState State { get; init; }

    /// <summary>The day of the latest step.</summary>
    public DateOnly? On { get; init; }

    public bool HasSecret { get; init; }

    public bool IsDone => SlipId is not null && SlipRules.IsDone(State);

    internal bool MayBe(StepKind step) => SlipId is not null && SlipRules.MayFollow(State, step);

    internal bool MayBeReissued => SlipId is not null && !SlipRules.IsLive(State);

    internal SlipLine Line => new(Person.StudentId, Person.Holder, SlipId!.Value);
}
