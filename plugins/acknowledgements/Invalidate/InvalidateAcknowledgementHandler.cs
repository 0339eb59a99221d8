using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Acknowledgements.Invalidate;

internal sealed class InvalidateAcknowledgementHandler(AcknowledgementsContext store, IOperation operation)
    : IRequestHandler<InvalidateAcknowledgement, Outcome<EntryId>>
{
    public async Task<Outcome<EntryId>> Handle(InvalidateAcknowledgement request, CancellationToken cancellationToken)
    {
        var answer = await store.Acknowledgements.FirstOrDefaultAsync(a => a.Id == request.AnswerId && a.StudentId == request.StudentId, cancellationToken);
        if (answer is null)
        {
            return Refusal.Because("Invalidate.Unknown");
        }

        if (await store.Invalidations.FirstOrDefaultAsync(i => i.AnswerId == answer.Id, cancellationToken) is { } earlier)
        {
            return new Refusal.Overtaken(earlier.InvalidatedByName, earlier.At, "Invalidate.Already");
        }

        var entry = AnswerInvalidation.Of(answer, request.Reason, operation);
        store.Add(entry);
        return entry.Id;
    }
}
