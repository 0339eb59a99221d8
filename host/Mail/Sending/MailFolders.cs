using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Host.Mail.Sending;

/// <summary>Where mail lies within the data folder.</summary>
internal sealed class MailFolders(StoreLocation location)
{
    /// <summary>Mail that nobody sends: the school has named no server.</summary>
    public string Pickup => Path.Combine(location.DataFolder, "mail");

    /// <summary>Mails that came back, laid here by the school's mail server.</summary>
    public string Bounces => Path.Combine(Pickup, "bounces");

    /// <summary>Marks of mails that a server took and the database has not yet heard of.</summary>
    public string Accepted => Path.Combine(Pickup, "accepted");

    public string FileOf(string mail) => Path.Combine(Pickup, mail + ".eml");

    public string MarkOf(EntryId mail) => Path.Combine(Accepted, mail.ToString());
}
