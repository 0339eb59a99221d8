using System.Text.Json;
using ClassTeacherPlatform.Host.Mail.Sending;
using ClassTeacherPlatform.Host.Mail.Settings;
using MailKit;
using MailKit.Net.Imap;
using MailKit.Search;

namespace ClassTeacherPlatform.Host.Mail.Bounces;

/// <summary>
/// Reads reports from the mailbox that the school named. It is opened read-only and people's mail in it is neither downloaded nor
/// marked: of each new mail the structure is asked, and only reports are fetched. Where it stopped is kept beside the folders.
/// </summary>
internal sealed class BounceMailbox(MailFolders folders, BounceDesk desk)
{
    private const int Most = 500;

    public async Task ReadAsync(ServerAddress server, CancellationToken cancellationToken)
    {
        using var client = new ImapClient { CheckCertificateRevocation = false };
        await client.ConnectAsync(server.Host, server.Port, MailSockets.Of(server.Security), cancellationToken);
        if (server.User is { Length: > 0 } user)
        {
            await client.AuthenticateAsync(user, server.Password ?? string.Empty, cancellationToken);
        }

        var inbox = client.Inbox ?? throw new InvalidOperationException("The mailbox has no inbox.");
        await inbox.OpenAsync(FolderAccess.ReadOnly, cancellationToken);
        await ReadAsync(inbox, Read() is { } place && place.Validity == inbox.UidValidity ? place.Uid : 0, cancellationToken);
        await client.DisconnectAsync(quit: true, cancellationToken);
    }

    private async Task ReadAsync(IMailFolder inbox, uint last, CancellationToken cancellationToken)
    {
        var all = await inbox.SearchAsync(SearchQuery.Uids(new UniqueIdRange(new UniqueId(last + 1), UniqueId.MaxValue)), cancellationToken);
        var fresh = all.Where(uid => uid.Id > last).OrderBy(uid => uid.Id).Take(Most).ToList();
        if (fresh.Count == 0)
        {
            return;
        }

        var found = await inbox.FetchAsync(fresh, new FetchRequest(MessageSummaryItems.UniqueId | MessageSummaryItems.BodyStructure, ["X-Failed-Recipients"]), cancellationToken);
        foreach (var summary in found.Where(IsReport).OrderBy(s => s.UniqueId.Id))
        {
            using var message = await inbox.GetMessageAsync(summary.UniqueId, cancellationToken);
            await desk.TakeAsync(message, cancellationToken);
        }

        Write(new Place(inbox.UidValidity, fresh[^1].Id));
    }

    private static bool IsReport(IMessageSummary summary) =>
        summary.Body is BodyPartMultipart { ContentType: { } type } && type.IsMimeType("multipart", "report")
        || summary.Headers?.Contains("X-Failed-Recipients") == true;

    private string PlaceFile => Path.Combine(folders.Bounces, "mailbox.json");

    private Place? Read() => File.Exists(PlaceFile) ? JsonSerializer.Deserialize<Place>(File.ReadAllText(PlaceFile)) : null;

    private void Write(Place place)
    {
        System.IO.Directory.CreateDirectory(folders.Bounces);
        File.WriteAllText(PlaceFile + ".part", JsonSerializer.Serialize(place));
        File.Move(PlaceFile + ".part", PlaceFile, overwrite: true);
    }

    private sealed record Place(uint Validity, uint Uid);
}
