using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Sdk.Incidents;

/// <summary>An entry that an operation wrote.</summary>
public sealed record FoundEntry
{
    /// <summary>The entry.</summary>
    public required EntryId Id { get; init; }

    /// <summary>The register's name in the user's language, or its table's.</summary>
    public required string Register { get; init; }

    /// <summary>True where a module wrote it on hearing of the operation: it comes again by itself when that is done again.</summary>
    public bool IsFollowing { get; init; }

    /// <summary>
    /// The valid entry that takes its place, found in the register itself and followed through replacements that became void in
    /// their turn; null where there is none.
    /// </summary>
    public EntryId? ReplacedBy { get; init; }
}
