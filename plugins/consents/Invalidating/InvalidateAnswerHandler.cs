using ClassTeacherPlatform.Consents.Answering;
using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.States;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Consents.Invalidating;

internal sealed class InvalidateAnswerHandler(ConsentsContext context, IOperation operation, ISchoolClock clock, ConsentSettings settings)
    : IRequestHandler<InvalidateAnswer, Outcome<EntryId>>
{
    public async Task<Outcome<EntryId>> Handle(InvalidateAnswer request, CancellationToken cancellationToken)
    {
        var book = await context.BookAsync([request.StudentId], settings, cancellationToken);
        var row = book.Of(request.StudentId).FirstOrDefault(row => row.Entry.Id == request.EntryId);
        if (row?.Entry is not (Answer or Withdrawal) || row.Entry is not { } target)
        {
            return Refusal.Because("Answer.Unknown");
        }

        var rows = book.Of(target.About);
        if ((row.IsVoid ? Refusal.Because("Answer.IsVoid") : Overtaken.Check(rows, request.SeenSeq, operation.AccountId) ?? Check(rows, target.Id)) is { } refusal)
        {
            return refusal;
        }

        var replaces = VoidPredecessor.Open(rows).OfType<Invalidation>().LastOrDefault(invalidation => invalidation.AnswerId == target.Id)?.Id;
        var entry = Invalidation.Of(target, clock.Today, request.Reason.Trim(), replaces, operation);
        context.Add(entry);
        operation.Raise(Told.Of(entry, book.Forms.Current(target.FormId)?.Content.Purpose ?? PurposeOf(book, target)));
        return entry.Id;
    }

    private static string PurposeOf(ConsentBook book, ConsentEntry target) =>
        book.Forms.Versions.First(version => version.FormId == target.FormId).Content.Purpose;

    private Refusal? Check(IReadOnlyList<HistoryRow> rows, EntryId target) => rows
        .Where(row => !row.IsVoid)
        .Select(row => row.Entry)
        .OfType<Invalidation>()
        .FirstOrDefault(invalidation => invalidation.AnswerId == target) is { } earlier
            ? Refusal.Because("Invalidate.Already", clock.AtSchool(earlier.RegisteredAt).ToString("g", System.Globalization.CultureInfo.CurrentCulture), earlier.RegisteredByName)
            : null;
}
