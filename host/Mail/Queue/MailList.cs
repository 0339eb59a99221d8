using System.Text.RegularExpressions;
using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Mail.Sending;
using ClassTeacherPlatform.Host.Mail.Settings;
using ClassTeacherPlatform.Host.Operations.Journal;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Access;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Mail;
using ClassTeacherPlatform.Sdk.Registers;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Mail.Queue;

/// <summary>Reads the queue for people: who may see addresses sees them, the others see what an administrator needs.</summary>
internal sealed partial class MailList(
    KernelContext store, MailSettingsShelf settings, MailStanding standing, MailFolders folders, OperationTitles titles, ICurrentAccount account, ISchoolClock clock)
{
    public const int PageSize = 50;

    private static readonly MailState[] Open = [MailState.Queued, MailState.Delayed, MailState.Bounced];

    private static readonly MailState[] Waiting = [MailState.Queued, MailState.Delayed];

    public async Task<MailQueueView> ReadAsync(MailFilter filter, int page, CancellationToken cancellationToken)
    {
        var rows = store.MailQueue.AsNoTracking().Where(q => filter == MailFilter.All || Open.Contains(q.State));
        var found = await (
            from row in rows
            join mail in store.Mails.IncludingVoid() on row.MailId equals mail.Id
            join operation in store.Operations on mail.OperationSeq equals operation.Seq
            orderby row.MailId descending
            select new Found(row, mail, operation.Type, operation.ReceivedAt, store.VoidOperations.Any(v => v.Seq == mail.OperationSeq)))
            .Skip(Math.Max(page, 0) * PageSize).Take(PageSize).ToListAsync(cancellationToken);
        var now = await settings.CurrentAsync(cancellationToken);
        var mayRead = await account.MayAsync(KernelPermissions.MailAddresses, cancellationToken);
        var midnight = new DateTimeOffset(clock.AtSchool(clock.Now).Date, clock.AtSchool(clock.Now).Offset).ToUniversalTime();
        return new MailQueueView
        {
            Route = now.Route,
            Where = now is { Route: MailRoute.Server, Smtp: { } smtp } ? smtp.ToString() : folders.Pickup,
            Trouble = now.Route == MailRoute.Server || standing.Trouble is not null ? Shown(standing.Trouble, mayRead) : null,
            Waiting = await store.MailQueue.CountAsync(q => Waiting.Contains(q.State), cancellationToken),
            Bounced = await store.MailQueue.CountAsync(q => q.State == MailState.Bounced, cancellationToken),
            SentToday = await store.MailQueue.CountAsync(q => q.State == MailState.Sent && q.At >= midnight, cancellationToken),
            Lines = [.. found.Select(f => LineOf(f, mayRead))],
            Count = await rows.CountAsync(cancellationToken),
        };
    }

    private static MailTrouble? Shown(MailTrouble? trouble, bool mayRead) =>
        trouble is null || mayRead ? trouble : trouble with { Answer = CodesOf(trouble.Answer) };

    /// <summary>Status and enhanced status (RFC 3463): what remains of an answer without the addresses in it.</summary>
    private static string? CodesOf(string? answer) => answer is null ? null : Codes().Match(answer) is { Length: > 0 } codes ? codes.Value.Trim() : answer.Split(' ')[0];

    [GeneratedRegex(@"^\d{3}(?: \d\.\d{1,3}\.\d{1,3})?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Codes();

    private MailLine LineOf(Found found, bool mayRead) => new()
    {
        Id = found.Mail.Id,
        QueuedAt = found.QueuedAt,
        What = titles.Of(found.Type),
        To = mayRead ? found.Mail.Address : "…" + found.Mail.Address[found.Mail.Address.LastIndexOf('@')..],
        State = MailService.Shown(found.Row.State, found.IsVoid),
        At = found.Row.At,
        Attempts = found.Row.Attempts,
        NextAttemptAt = !found.IsVoid && Waiting.Contains(found.Row.State) ? found.Row.NextAttemptAt : null,
        Answer = mayRead ? found.Row.Answer : CodesOf(found.Row.Answer),
        CanRetry = !found.IsVoid && MailRetry.IsPossible(found.Row, found.Mail, clock.Now),
        CanGiveUp = Open.Contains(found.Row.State),
    };

    private sealed record Found(MailQueueRow Row, MailEntry Mail, string Type, DateTimeOffset QueuedAt, bool IsVoid);
}
