using ClassTeacherPlatform.Acknowledgements.Contents;
using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Registers;
using ClassTeacherPlatform.Sdk.Requests;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Acknowledgements.Publish;

/// <summary>Writes a version with the classes that it is for.</summary>
internal sealed class Publisher(AcknowledgementsContext store, ContentReader contents, IOperation operation)
{
    /// <param name="draft">What is published.</param>
    /// <param name="content">The content of which it is a new version; null for a new content.</param>
    /// <param name="askAgain">The decision about a new version.</param>
    /// <param name="classes">Null: the whole school.</param>
    /// <param name="origin">Where progress data come from; null for anything else.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    public async Task<Outcome<ContentVersion>> PublishAsync(
        ContentDraft draft, Guid? content, bool askAgain, IReadOnlyList<SchoolClassId>? classes, ProgressOrigin? origin, CancellationToken cancellationToken)
    {
        var number = 1;
        if (content is { } id)
        {
            if (await contents.FindAsync(id, cancellationToken) is not { } earlier)
            {
                return Refusal.Because("Content.Gone");
            }

            if (earlier.Current.Kind != draft.Kind)
            {
                return Refusal.Because("Publish.OtherKind");
            }

            number = 1 + await store.Versions.IncludingVoid().Where(v => v.ContentId == id).MaxAsync(v => v.Number, cancellationToken);
        }

        var place = new VersionPlace(content ?? Guid.CreateVersion7(), number, classes is null, number == 1 || askAgain);
        var version = ContentVersion.Publish(draft, place, origin, operation);
        store.Add(version);
        store.AddRange((classes ?? []).Distinct().Select(c => ContentTarget.Of(version.Id, c)));
        return version;
    }
}
