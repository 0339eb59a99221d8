using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Acknowledgements.Publish;

/// <summary>Publishes a notice or a local act for several classes or the whole school, or a new version of it.</summary>
[Requires(Names.Publish, Duty = Names.Collect), SchoolWide]
internal sealed record PublishForSchool : Command<Guid>
{
    /// <summary>Null: the whole school, also those who come later.</summary>
    public required IReadOnlyList<SchoolClassId>? Classes { get; init; }

    public required ContentDraft Draft { get; init; }

    /// <summary>The content of which it is a new version; null for a new content.</summary>
    public Guid? ContentId { get; init; }

    /// <summary>The decision about a new version: whoever acknowledged an earlier one is asked again.</summary>
    public bool AskAgain { get; init; } = true;
}
