using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Acknowledgements.Publish;

/// <summary>Publishes a content for one class, or a new version of it.</summary>
[Requires(Names.Publish, Duty = Names.Collect)]
internal sealed record PublishForClass : Command<Guid>, IForClass
{
    public required SchoolClassId ClassId { get; init; }

    public required ContentDraft Draft { get; init; }

    /// <summary>The content of which it is a new version; null for a new content.</summary>
    public Guid? ContentId { get; init; }

    /// <summary>The decision about a new version: whoever acknowledged an earlier one is asked again.</summary>
    public bool AskAgain { get; init; } = true;
}
