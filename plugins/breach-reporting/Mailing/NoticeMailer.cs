using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.States;
using ClassTeacherPlatform.Sdk.Mail;
using ClassTeacherPlatform.Sdk.Operations;

namespace ClassTeacherPlatform.BreachReporting.Mailing;

/// <summary>Queues the notices to head and support with the incident itself (clause 11). Paper stays: a mail that was sent is no receipt.</summary>
internal sealed class NoticeMailer(BreachReportingContext store, NoticePapers papers, LetterWriter letters, IMail mail, IOperation operation)
{
    private static readonly LetterKind[] Notices = [LetterKind.HeadNotice, LetterKind.SupportNotice];

    public async Task SendNoticesAsync(IncidentFacts facts, CancellationToken cancellationToken)
    {
        foreach (var kind in Notices)
        {
            await SendAsync(facts, kind, null, cancellationToken);
        }
    }

    /// <summary>A notice again, after the first one came back and the address was put right, or there was none.</summary>
    /// <returns>False where the school named no address.</returns>
    public Task<bool> SendAgainAsync(IncidentFacts facts, LetterKind kind, Guid command, CancellationToken cancellationToken) =>
        SendAsync(facts, kind, command.ToString(), cancellationToken);

    /// <summary>Reminds whoever has not confirmed receipt; a day twice reminds once.</summary>
    public async Task RemindAsync(IncidentFacts facts, DateOnly day, CancellationToken cancellationToken)
    {
        foreach (var kind in Silent(facts))
        {
            if (letters.AddressOf(kind) is { } to)
            {
                var id = await mail.EnqueueAsync(letters.Reminder(facts, kind, to, day), cancellationToken);
                store.Add(SentMail.Of(facts.Id, kind, id, to, null, operation));
            }
        }
    }

    private async Task<bool> SendAsync(IncidentFacts facts, LetterKind kind, string? again, CancellationToken cancellationToken)
    {
        if (letters.AddressOf(kind) is not { } to)
        {
            return false;
        }

        var document = await papers.MakeAsync(facts, kind, cancellationToken);
        var id = await mail.EnqueueAsync(letters.Notice(facts, kind, to, document, again), cancellationToken);
        store.Add(SentMail.Of(facts.Id, kind, id, to, document.Id, operation));
        return true;
    }

    private static IEnumerable<LetterKind> Silent(IncidentFacts facts)
    {
        if (facts.InstantOf(MomentKind.HeadReceived) is null)
        {
            yield return LetterKind.HeadReminder;
        }

        if (facts.InstantOf(MomentKind.SupportReceived) is null)
        {
            yield return LetterKind.SupportReminder;
        }
    }
}
