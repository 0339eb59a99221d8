using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Mail;
using ClassTeacherPlatform.Sdk.Notifications;
using ClassTeacherPlatform.Sdk.Registers;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Mail;

/// <summary>Records how a mail ended, in the operation that is open, and tells the modules.</summary>
internal sealed class MailEnding(KernelContext store, StoreSession session)
{
    /// <summary>
    /// Sent is recorded whatever stood before, since it has happened; a mail that came back may have been sent before; given up
    /// is only what waits.
    /// </summary>
    /// <returns>False where nothing changed: there is no such mail, or it ended so before.</returns>
    public async Task<bool> EndAsync(EntryId mailId, MailState state, string? answer, CancellationToken cancellationToken)
    {
        var row = await store.MailQueue.FirstOrDefaultAsync(q => q.MailId == mailId, cancellationToken);
        if (row is null || !CanEnd(row.State, state))
        {
            return false;
        }

        var operation = session.Operation!;
        (row.State, row.At, row.Answer) = (state, operation.ReceivedAt, answer);
        if (state is MailState.Sent or MailState.GivenUp)
        {
            row.Sealed = null;
        }

        store.Add(new MailOutcomeEntry { MailId = mailId, State = state, Answer = answer });
        var purpose = await store.Mails.IncludingVoid().Where(m => m.Id == mailId).Select(m => m.Purpose).FirstAsync(cancellationToken);
        operation.Raise(state == MailState.Sent
            ? new MailSent { MailId = mailId, Purpose = purpose, At = operation.ReceivedAt }
            : new MailReturned { MailId = mailId, Purpose = purpose, Bounced = state == MailState.Bounced, At = operation.ReceivedAt });
        return true;
    }

    private static bool CanEnd(MailState was, MailState state) => state switch
    {
        MailState.Sent => was != MailState.Sent,
        MailState.Bounced => was is not (MailState.Bounced or MailState.GivenUp),
        MailState.GivenUp => was is MailState.Queued or MailState.Delayed or MailState.Bounced,
        MailState.Queued or MailState.Delayed or MailState.Void => false,
    };
}
