using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Mail.Sending;
using ClassTeacherPlatform.Host.Operations;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Mail;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Mail.Queue;

/// <summary>A person has a mail tried again now.</summary>
[Requires(KernelPermissions.Mail)]
internal sealed record RetryMail(EntryId MailId) : Command<bool>;

internal sealed class RetryMailHandler(KernelContext store, MailStanding standing, ISchoolClock clock) : IRequestHandler<RetryMail, Outcome<bool>>
{
    public async Task<Outcome<bool>> Handle(RetryMail request, CancellationToken cancellationToken)
    {
        var row = await store.MailQueue.FirstOrDefaultAsync(q => q.MailId == request.MailId, cancellationToken);
        var mail = await store.Mails.FirstOrDefaultAsync(m => m.Id == request.MailId, cancellationToken);
        if (row is null || mail is null || !MailRetry.IsPossible(row, mail, clock.Now))
        {
            return Refusal.Because("Mail.CannotRetry");
        }

        (row.State, row.NextAttemptAt, row.At) = (MailState.Delayed, clock.Now, clock.Now);
        store.Add(new KernelEvent { Kind = "mail-retried", Subject = request.MailId.ToString() });
        standing.Forget();
        return true;
    }
}
