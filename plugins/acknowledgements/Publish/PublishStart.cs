using ClassTeacherPlatform.Acknowledgements.ContentView;
using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.Acknowledgements.Publish;

/// <summary>What the page needs to publish.</summary>
public sealed record PublishStart
{
    public required SchoolClass Class { get; init; }

    /// <summary>The classes of the school, where the account publishes for all of them; else none.</summary>
    public required IReadOnlyList<SchoolClass> School { get; init; }

    /// <summary>A module reads the school's journal.</summary>
    public required bool HasJournal { get; init; }

    /// <summary>The version before, where a new one is prepared.</summary>
    public VersionView? Earlier { get; init; }

    /// <summary>The content was for this class alone.</summary>
    public bool IsOnlyForClass { get; init; } = true;
}
