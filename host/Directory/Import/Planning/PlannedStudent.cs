using ClassTeacherPlatform.Host.Directory.Import.Parsing;

namespace ClassTeacherPlatform.Host.Directory.Import.Planning;

/// <summary>What an import does with one student.</summary>
internal sealed record PlannedStudent
{
    public required FileStudent File { get; init; }

    /// <summary>The student in the directory; null for a new one.</summary>
    public StudentRow? Row { get; init; }

    public IReadOnlyList<FieldChange> Changes { get; init; } = [];

    /// <summary>Null where the student is in this class already.</summary>
    public PlannedMembership? Membership { get; init; }

    public IReadOnlyList<PlannedGuardian> Guardians { get; init; } = [];

    public bool IsNew => Row is null;

    public bool IsChanged => !IsNew && (Changes.Count > 0 || Guardians.Any(g => g.IsNew || g.Changes.Any()));

    public bool IsUnchanged => !IsNew && !IsChanged && Membership is null;
}
