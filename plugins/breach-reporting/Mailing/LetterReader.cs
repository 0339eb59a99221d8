using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.States;
using ClassTeacherPlatform.BreachReporting.Watch;
using ClassTeacherPlatform.Sdk.Mail;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.BreachReporting.Mailing;

/// <summary>Reads what was sent of an incident and what became of it: two questions, however many mails there are.</summary>
internal sealed class LetterReader(BreachReportingContext store, IMail mail, Addresses addresses)
{
    public async Task<LetterList> ReadAsync(IncidentFacts facts, ViewScope scope, CancellationToken cancellationToken)
    {
        var sent = await store.Mails.AsNoTracking().Where(m => m.IncidentId == facts.Id).OrderByDescending(m => m.OperationSeq).ThenBy(m => m.Id).ToListAsync(cancellationToken);
        var states = sent.Count == 0 ? new Dictionary<Sdk.Ids.EntryId, MailStatus>() : await mail.StatusAsync([.. sent.Select(m => m.MailId)], cancellationToken);
        return new LetterList(
            [.. sent.Where(m => states.ContainsKey(m.MailId)).Select(m => ViewOf(m, states[m.MailId], scope))],
            await mail.RouteAsync(cancellationToken),
            addresses.Of(LetterKind.HeadNotice) is not null,
            addresses.Of(LetterKind.SupportNotice) is not null);
    }

    private static LetterView ViewOf(SentMail sent, MailStatus status, ViewScope scope)
    {
        var seesAddresses = scope == ViewScope.Full;
        return new LetterView(sent.Kind, seesAddresses ? sent.Address : null, sent.At, status.State, status.At, seesAddresses ? status.Answer : null);
    }
}
