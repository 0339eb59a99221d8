using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Acknowledgements.Contents;

/// <summary>What a version asks, without its words.</summary>
internal sealed record VersionHead
{
    public required EntryId Id { get; init; }

    public required long Seq { get; init; }

    public required Guid ContentId { get; init; }

    public required int Number { get; init; }

    public required ContentKind Kind { get; init; }

    public required string Title { get; init; }

    public required WhoRule Rule { get; init; }

    public required bool AskAgain { get; init; }

    public required bool IsForSchool { get; init; }

    public required IReadOnlyCollection<SchoolClassId> Classes { get; init; }

    public DateOnly? DueOn { get; init; }

    /// <summary>The day of the data, where the content is progress.</summary>
    public DateOnly? DataOn { get; init; }

    public required DateTimeOffset At { get; init; }
}
