using ClassTeacherPlatform.Credentials.Data;
using ClassTeacherPlatform.Credentials.States;

namespace ClassTeacherPlatform.Credentials.Import;

/// <summary>A row of the dry run.</summary>
public sealed record PlanRow
{
    public required int Number { get; init; }

    public required string Name { get; init; }

    public required CredentialKind Kind { get; init; }

    public required string Login { get; init; }

    /// <summary>The secret, sealed as soon as the file was read; null for none.</summary>
    public string? Sealed { get; init; }

    /// <summary>The person whom it means; null where a person has to choose.</summary>
    public SlipHolder? Person { get; init; }

    /// <summary>Whom one may choose.</summary>
    public IReadOnlyList<SlipHolder> Candidates { get; init; } = [];

    public PlanProblem? Problem { get; init; }

    /// <summary>Of a row without problem.</summary>
    public PlanAction Action { get; init; }

    public override string ToString() => $"{nameof(PlanRow)} {Number}";
}
