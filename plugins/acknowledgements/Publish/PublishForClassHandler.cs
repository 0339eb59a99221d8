using ClassTeacherPlatform.Acknowledgements.Contents;
using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Acknowledgements.Publish;

internal sealed class PublishForClassHandler(AcknowledgementsContext store, ContentReader contents, Publisher publisher, ProgressTaker progress)
    : IRequestHandler<PublishForClass, Outcome<Guid>>
{
    public async Task<Outcome<Guid>> Handle(PublishForClass request, CancellationToken cancellationToken)
    {
        if (request.ContentId is { } id && (await contents.FindAsync(id, cancellationToken))?.IsOnlyFor(request.ClassId) != true)
        {
            return Refusal.Because("Content.NotOfThisClass");
        }

        if (request.Draft.Kind != ContentKind.Progress)
        {
            return await PublishAsync(request, null, cancellationToken);
        }

        var taken = await progress.TakeAsync(request.ClassId, request.Draft, cancellationToken);
        if (taken is null && request.Draft.ShownOn is null)
        {
            return Refusal.Because("Publish.ShownOnMissing");
        }

        return await PublishAsync(request, taken, cancellationToken);
    }

    private async Task<Outcome<Guid>> PublishAsync(PublishForClass request, TakenProgress? taken, CancellationToken cancellationToken)
    {
        var outcome = await publisher.PublishAsync(request.Draft, request.ContentId, request.AskAgain, [request.ClassId], taken?.Origin, cancellationToken);
        if (!outcome.IsDone)
        {
            return outcome.Refusal;
        }

        store.AddRange((taken?.Students ?? []).Select(s => StudentPart.Of(outcome.Value.Id, s)));
        return outcome.Value.ContentId;
    }
}
