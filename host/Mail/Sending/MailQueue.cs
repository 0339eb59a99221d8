using Autofac;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Mail;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Mail.Sending;

/// <summary>What waits to be sent. Mails of void operations are not seen here at all (clause 11).</summary>
internal sealed class MailQueue(ILifetimeScope root, StoreLocation location, TimeProvider clock)
{
    private static readonly MailState[] Waiting = [MailState.Queued, MailState.Delayed];

    /// <summary>The mails whose time has come, the longest waiting first.</summary>
    public async Task<IReadOnlyList<DueMail>> DueAsync(int limit, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var scope = root.BeginLifetimeScope();
        var store = scope.Resolve<KernelContext>();
        return await (
            from row in store.MailQueue.AsNoTracking()
            join mail in store.Mails on row.MailId equals mail.Id
            where Waiting.Contains(row.State) && row.NextAttemptAt <= now
            orderby row.NextAttemptAt, row.MailId
            select new DueMail(row.MailId, mail.Address, mail.RecipientName, row.Attempts, mail.NotAfter, row.Sealed))
            .Take(limit).ToListAsync(cancellationToken);
    }

    /// <summary>When the next waiting mail is due; null where none waits.</summary>
    public async Task<DateTimeOffset?> NextAsync(CancellationToken cancellationToken)
    {
        await using var scope = root.BeginLifetimeScope();
        var store = scope.Resolve<KernelContext>();
        return await (
            from row in store.MailQueue
            join mail in store.Mails on row.MailId equals mail.Id
            where Waiting.Contains(row.State)
            orderby row.NextAttemptAt
            select (DateTimeOffset?)row.NextAttemptAt).FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>Puts a mail off. A mark of the moment, not evidence: it leaves no link in the chain.</summary>
    public async Task DelayAsync(EntryId mail, int attempts, DateTimeOffset next, string? answer, CancellationToken cancellationToken)
    {
        await using var connection = StoreConnection.OpenForWriting(location);
        await using var command = connection.CreateCommand();
        command.CommandText = """
            UPDATE kernel_mail_queue SET "State" = 'Delayed', "Attempts" = $attempts, "At" = $now, "NextAttemptAt" = $next, "Answer" = $answer
            WHERE "MailId" = $mail AND "State" IN ('Queued', 'Delayed')
            """;
        command.Parameters.AddWithValue("$attempts", attempts);
        command.Parameters.AddWithValue("$now", clock.GetUtcNow().UtcTicks);
        command.Parameters.AddWithValue("$next", next.UtcTicks);
        command.Parameters.AddWithValue("$answer", (object?)answer ?? DBNull.Value);
        command.Parameters.AddWithValue("$mail", mail.Value);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
