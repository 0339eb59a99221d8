using ClassTeacherPlatform.Consents.Answering;
using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.States;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Consents.Withdrawing;

/// <summary>Registers withdrawals: for the staff's command and for the person's own.</summary>
internal sealed class WithdrawalDesk(ConsentsContext context, IOperation operation, ISchoolClock clock, ConsentSettings settings)
{
    public async Task<Outcome<EntryId>> WithdrawAsync(WithdrawConsent request, CancellationToken cancellationToken)
    {
        var book = await context.BookAsync([request.StudentId], settings, cancellationToken);
        var row = book.Of(request.StudentId).FirstOrDefault(row => row.Entry.Id == request.AnswerId);
        if (row?.Entry is not Answer answer)
        {
            return Refusal.Because("Answer.Unknown");
        }

        var rows = book.Of(answer.About);
        if ((row.IsVoid ? Refusal.Because("Answer.IsVoid") : Overtaken.Check(rows, request.SeenSeq, operation.AccountId) ?? Check(rows, answer, request)) is { } refusal)
        {
            return refusal;
        }

        var replaces = VoidPredecessor.Open(rows).OfType<Withdrawal>().LastOrDefault(withdrawal => withdrawal.AnswerId == answer.Id)?.Id;
        var entry = Withdrawal.Of(answer, request.WithdrawnOn, request.Route, request.OriginalPlace, replaces, operation);
        context.Add(entry);
        operation.Raise(Told.Of(entry, book.Forms.Version(answer.FormVersionId)!.Content.Purpose));
        return entry.Id;
    }

    private Refusal? Check(IReadOnlyList<HistoryRow> rows, Answer answer, WithdrawConsent request)
    {
        var valid = rows.Where(row => !row.IsVoid).Select(row => row.Entry).ToList();
        if (answer.Decision != Decision.Given)
        {
            return Refusal.Because("Withdraw.NotAConsent");
        }

        if (valid.OfType<Withdrawal>().FirstOrDefault(withdrawal => withdrawal.AnswerId == answer.Id) is { } withdrawn)
        {
            return Refusal.Because("Withdraw.Already", clock.AtSchool(withdrawn.RegisteredAt).ToString("g", System.Globalization.CultureInfo.CurrentCulture), withdrawn.RegisteredByName);
        }

        return request.WithdrawnOn > clock.Today ? Refusal.Because("Answer.InFuture")
            : request.WithdrawnOn < answer.EventOn ? Refusal.Because("Withdraw.BeforeAnswer")
            : valid.OfType<Invalidation>().Any(invalidation => invalidation.AnswerId == answer.Id) ? Refusal.Because("Withdraw.Invalidated")
            : valid.Exists(entry => IsLater(entry, answer)) ? Refusal.Because("Withdraw.NotStanding")
            : null;
    }

    private static bool IsLater(ConsentEntry entry, Answer answer) =>
        entry is Answer or Withdrawal && (entry.EventOn, entry.OperationSeq).CompareTo((answer.EventOn, answer.OperationSeq)) > 0;
}
