using ClassTeacherPlatform.Host.Mail.Settings;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Mail;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Mail;

/// <inheritdoc/>
internal sealed class MailService(KernelContext store, StoreSession session, MailSeal seal, MailEnding ending, MailSettingsShelf settings) : IMail
{
    private static readonly TimeSpan DefaultLife = TimeSpan.FromDays(5);

    public async Task<EntryId> EnqueueAsync(MailMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        var operation = session.Operation ?? throw new InvalidOperationException("A mail is queued by a command's or notification's handler, in its operation.");
        MailRules.Check(message);
        if (await KnownAsync(message, cancellationToken) is { } known)
        {
            return known;
        }

        var json = MailContent.Of(message).ToJson();
        var entry = new MailEntry
        {
            Purpose = message.Purpose,
            Key = message.Key,
            Address = message.To,
            RecipientName = message.ToName,
            ContentSha256 = MailContent.HashOf(json),
            StudentId = message.StudentId,
            GuardianId = message.GuardianId,
            NotAfter = message.NotAfter ?? operation.ReceivedAt + DefaultLife,
        };
        store.Add(entry);
        store.Add(new MailQueueRow
        {
            MailId = entry.Id,
            State = MailState.Queued,
            At = operation.ReceivedAt,
            NextAttemptAt = operation.ReceivedAt,
            Sealed = seal.Close(json, entry.NotAfter),
        });
        return entry.Id;
    }

    public async Task<bool> CallOffAsync(EntryId mail, CancellationToken cancellationToken)
    {
        _ = session.Operation ?? throw new InvalidOperationException("A mail is called off by a command's or notification's handler, in its operation.");
        return await ending.EndAsync(mail, MailState.GivenUp, answer: null, cancellationToken);
    }

    public async Task<IReadOnlyDictionary<EntryId, MailStatus>> StatusAsync(IReadOnlyCollection<EntryId> mails, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(mails);
        var rows = await store.MailQueue.AsNoTracking().Where(q => mails.Contains(q.MailId))
            .Select(q => new { Row = q, IsVoid = !store.Mails.Any(m => m.Id == q.MailId) })
            .ToListAsync(cancellationToken);
        return rows.ToDictionary(r => r.Row.MailId, r => StatusOf(r.Row, r.IsVoid));
    }

    public async Task<MailRoute> RouteAsync(CancellationToken cancellationToken) => (await settings.CurrentAsync(cancellationToken)).Route;

    public bool IsAddress(string? text) => MailRules.IsAddress(text);

    /// <summary>What has gone is sent, whatever became of its operation later.</summary>
    internal static MailState Shown(MailState state, bool isVoid) => isVoid && state is MailState.Queued or MailState.Delayed ? MailState.Void : state;

    private static MailStatus StatusOf(MailQueueRow row, bool isVoid) => new()
    {
        Id = row.MailId,
        State = Shown(row.State, isVoid),
        At = row.At,
        Attempts = row.Attempts,
        NextAttemptAt = !isVoid && row.State is MailState.Queued or MailState.Delayed ? row.NextAttemptAt : null,
        Answer = row.Answer,
    };

    private async Task<EntryId?> KnownAsync(MailMessage message, CancellationToken cancellationToken)
    {
        var here = store.Mails.Local.FirstOrDefault(m => m.Purpose == message.Purpose && m.Key == message.Key);
        return here?.Id ?? await store.Mails.Where(m => m.Purpose == message.Purpose && m.Key == message.Key)
            .Select(m => (EntryId?)m.Id).FirstOrDefaultAsync(cancellationToken);
    }
}
