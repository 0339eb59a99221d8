using System.Globalization;
using ClassTeacherPlatform.Host.Duties;
using ClassTeacherPlatform.Host.Mail;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Mail;
using ClassTeacherPlatform.Sdk.Personal;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.PersonalLinks.Issue;

/// <summary>Links on their way to a mailbox. The mail names nobody: it may be read by whoever opens the mailbox.</summary>
internal sealed class LinkMails(MailService mail, KernelContext store, FactChoice facts, SchoolAddress address, IDirectory directory)
{
    private const string Purpose = "kernel.personal-link";

    public async Task SendAsync(PersonalLink link, PersonalToken token, CancellationToken cancellationToken)
    {
        var (mailbox, _) = await facts.ContactsAsync(link.Holder, cancellationToken);
        var school = await directory.SchoolAsync(cancellationToken);
        await mail.EnqueueAsync(
            new MailMessage
            {
                Purpose = Purpose,
                Key = link.AccountId.ToString(),
                To = mailbox!,
                Subject = Words("Links.Mail.Subject"),
                Text = Words("Links.Mail.Text", school.Name, address.Of(token), DayTexts.Short(link.LastDay), link.Number),
                GuardianId = link.Holder.GuardianId,
            },
            cancellationToken);
    }

    /// <summary>A link that was taken back need not be sent any more.</summary>
    public async Task CallOffAsync(AccountId link, CancellationToken cancellationToken)
    {
        var key = link.ToString();
        var queued = await store.Mails.Where(m => m.Purpose == Purpose && m.Key == key).Select(m => (EntryId?)m.Id).FirstOrDefaultAsync(cancellationToken);
        if (queued is { } id)
        {
            await mail.CallOffAsync(id, cancellationToken);
        }
    }

    /// <summary>Families read Russian, whatever language the sender works in.</summary>
    private static string Words(string key, params object[] arguments) => string.Format(CultureInfo.InvariantCulture, T.Text.In("ru", key)!, arguments);
}
