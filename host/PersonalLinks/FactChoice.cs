using ClassTeacherPlatform.Host.Mail;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Mail;
using ClassTeacherPlatform.Sdk.Personal;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ClassTeacherPlatform.Host.PersonalLinks;

/// <summary>By what the holder of a link is identified: decided each time, from what the directory holds now.</summary>
internal sealed class FactChoice(KernelContext store, LinkScope scope, ISchoolClock clock, MailService mail, IOptions<PersonalLinkSettings> settings)
{
    public async Task<AskedFact?> OfAsync(LinkHolder holder, LinkDelivery delivery, CancellationToken cancellationToken)
    {
        var (mailbox, phone) = await ContactsAsync(holder, cancellationToken);
        var covered = await scope.CoveredAsync(holder, clock.Today, signs: false, cancellationToken);
        var known = new FactRule(mailbox, phone, [.. covered.Select(s => s.BornOn).OfType<DateOnly>()]);
        return known.Choose(delivery, settings.Value.SecondFact);
    }

    /// <summary>The holder's own mailbox, where mail leaves the house, and his telephone; the school knows none of a student's.</summary>
    public async Task<(string? Mailbox, string? Phone)> ContactsAsync(LinkHolder holder, CancellationToken cancellationToken)
    {
        if (holder.GuardianId is not { } guardian)
        {
            return (null, null);
        }

        var row = await store.Guardians.Where(g => g.Id == guardian).Select(g => new { g.Email, g.Phone }).FirstOrDefaultAsync(cancellationToken);
        var isReached = mail.IsAddress(row?.Email) && await mail.RouteAsync(cancellationToken) == MailRoute.Server;
        return (isReached ? row!.Email : null, row?.Phone);
    }
}
