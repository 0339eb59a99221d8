using ClassTeacherPlatform.Host.PersonalLinks.Page;
using ClassTeacherPlatform.Host.Requests;
using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Personal;

namespace ClassTeacherPlatform.Host.PersonalLinks.Identify;

/// <summary>Sends a one-time code to the mailbox that the school knows: on a button, never on opening the page.</summary>
internal static class SendCode
{
    public static async Task<IResult> HandleAsync(
        string secret, HttpContext http, PersonalVisit visit, AskIdentity page, FactChoice facts, LinkCodes codes, CodeLimit limit, PlatformSender platform)
    {
        if (await visit.EnterAsync(http, secret) is not { } visitor)
        {
            return PersonalPages.Closed;
        }

        var (link, cancellationToken) = (visitor.Link, http.RequestAborted);
        var asked = await facts.OfAsync(link.Holder, link.Delivery, cancellationToken);
        if (asked is not { Fact: IdentityFact.MailCode, Expected: [var mailbox] })
        {
            return PersonalPages.See(visitor.Address.Home);
        }

        if (!limit.Take(link.AccountId))
        {
            return await page.PageAsync(visitor, T.Text["Links.Identify.CodesTooMany"], codeSent: true, cancellationToken);
        }

        var code = await codes.NewAsync(link.AccountId);
        await platform.SendAsync(new MailLinkCode(link.AccountId, mailbox, code!, T.Text["Links.Code.Subject"], T.Text["Links.Code.Text", code]), cancellationToken);
        return await page.PageAsync(visitor, null, codeSent: true, cancellationToken);
    }
}
