using ClassTeacherPlatform.Host.Directory.Import.Parsing;

namespace ClassTeacherPlatform.Host.Directory.Import.Planning;

/// <summary>What an import does with one representative of one student.</summary>
internal sealed record PlannedGuardian
{
    public required FileGuardian File { get; init; }

    /// <summary>The link to this student; null where it is to be made.</summary>
    public GuardianLinkRow? Link { get; init; }

    /// <summary>The person of that link.</summary>
    public GuardianRow? Person { get; init; }

    /// <summary>What changes about the person, for all of the person's children.</summary>
    public IReadOnlyList<FieldChange> PersonChanges { get; init; } = [];

    /// <summary>What changes about the link to this child.</summary>
    public IReadOnlyList<FieldChange> LinkChanges { get; init; } = [];

    public bool IsNew => Link is null;

    public IEnumerable<FieldChange> Changes => PersonChanges.Concat(LinkChanges);
}
