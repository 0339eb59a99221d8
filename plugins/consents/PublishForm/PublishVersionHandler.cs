using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.Forms;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Consents.PublishForm;

internal sealed class PublishVersionHandler(ConsentsContext store, IOperation operation) : IRequestHandler<PublishVersion, Outcome<PublishedVersion>>
{
    public async Task<Outcome<PublishedVersion>> Handle(PublishVersion request, CancellationToken cancellationToken)
    {
        var shelf = await store.FormsAsync(cancellationToken);
        if (Refuse(request, shelf) is { } refusal)
        {
            return refusal;
        }

        var version = FormVersion.Publish(request.FormId, shelf.NextNumber(request.FormId), request.Content, operation);
        store.Add(version);
        return new PublishedVersion(version.Id, version.Number, version.Sha256);
    }

    private static Refusal? Refuse(PublishVersion request, FormShelf shelf)
    {
        var last = shelf.Versions.Where(version => version.FormId == request.FormId).MaxBy(version => version.Number);
        if ((last?.Number ?? 0) != request.BasedOn)
        {
            return last is { PublishedAt: { } at, PublishedByName: { } by }
                ? new Refusal.Overtaken(by, at, "Forms.OtherPublished")
                : Refusal.Because("Forms.NoSuchVersion");
        }

        // Answers and other modules know a form by these two: under another purpose it is another form.
        if (last is not null && (last.Content.Purpose != request.Content.Purpose || last.Content.Owner != request.Content.Owner))
        {
            return Refusal.Because("Forms.PurposeIsFixed");
        }

        if (request.Content.InUse && shelf.InUse.Any(other => other.FormId != request.FormId && other.Content.Purpose == request.Content.Purpose))
        {
            return Refusal.Because("Forms.PurposeIsTaken");
        }

        return shelf.Current(request.FormId) is { } current && IsSame(current.Content, request.Content) ? Refusal.Because("Forms.NothingChanged") : null;
    }

    /// <summary>The hash covers what a person signs; how the school uses the form may change alone.</summary>
    private static bool IsSame(FormContent current, FormContent next) =>
        current.Sha256() == next.Sha256() && current.AsksEveryone == next.AsksEveryone && current.InUse == next.InUse && !next.EndsEarlier;
}
