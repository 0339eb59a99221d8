using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Personal;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Host.PersonalLinks;

/// <summary>Whether a link can be issued.</summary>
internal sealed class LinkRules(LinkScope scope, FactChoice facts, ISchoolClock clock)
{
    public async Task<Refusal?> CheckAsync(PersonalLinkDraft draft, CancellationToken cancellationToken)
    {
        if (draft.LastDay < clock.Today || draft.LastDay > clock.Today.AddYears(1))
        {
            return Refusal.Because("Links.LastDayOutside");
        }

        if (draft.TokenHash.Length != 64 || !draft.TokenHash.All(char.IsAsciiHexDigitLower))
        {
            throw new ArgumentException("A link is issued with the hash of a token that IPersonalLinks.NewToken made.", nameof(draft));
        }

        if ((await scope.CoveredAsync(draft.Holder, clock.Today, signs: false, cancellationToken)).Count == 0)
        {
            return Refusal.Because("Links.NobodyToSee");
        }

        if (draft.Delivery == LinkDelivery.Mail && (await facts.ContactsAsync(draft.Holder, cancellationToken)).Mailbox is null)
        {
            return Refusal.Because("Links.NoMailbox");
        }

        return await facts.OfAsync(draft.Holder, draft.Delivery, cancellationToken) is null ? Refusal.Because("Links.NoFact") : null;
    }
}
