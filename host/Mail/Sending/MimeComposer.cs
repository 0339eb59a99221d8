using Autofac;
using ClassTeacherPlatform.Host.Mail.Settings;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Documents;
using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Ids;
using MimeKit;

namespace ClassTeacherPlatform.Host.Mail.Sending;

/// <summary>Makes the message that goes over the wire. The same mail has the same Message-ID each time, so that whoever gets it twice sees one.</summary>
internal sealed class MimeComposer(ILifetimeScope root, IFileStore files, TimeProvider clock)
{
    /// <returns>Null where an attachment cannot be found any more.</returns>
    public async Task<MimeMessage?> ComposeAsync(DueMail mail, MailContent content, MailSettings settings, CancellationToken cancellationToken)
    {
        var body = new BodyBuilder { TextBody = content.Text, HtmlBody = content.Html };
        foreach (var attached in content.Attachments)
        {
            if (await BytesOfAsync(attached, cancellationToken) is not { } bytes)
            {
                return null;
            }

            body.Attachments.Add(attached.Name, bytes, ContentType.Parse(attached.MediaType));
        }

        var message = new MimeMessage { Subject = content.Subject, Date = clock.GetUtcNow(), Body = body.ToMessageBody() };
        message.From.Add(new MailboxAddress(settings.FromName ?? await SchoolNameAsync(cancellationToken), settings.FromAddress));
        message.To.Add(new MailboxAddress(mail.Name, mail.Address));
        message.MessageId = MessageIdOf(mail.Id, settings);
        // Out-of-office programs keep silent (RFC 3834).
        message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        message.Prepare(EncodingConstraint.SevenBit);
        return message;
    }

    public static string MessageIdOf(EntryId mail, MailSettings settings) =>
        $"{mail}@{settings.FromAddress[(settings.FromAddress.LastIndexOf('@') + 1)..]}";

    private async Task<byte[]?> BytesOfAsync(MailContent.Attached attached, CancellationToken cancellationToken)
    {
        var sha256 = attached.Sha256;
        if (attached.DocumentId is { } document)
        {
            await using var scope = root.BeginLifetimeScope();
            sha256 = (await scope.Resolve<IDocuments>().FileAsync(document, cancellationToken))?.Sha256;
        }

        await using var stream = sha256 is null ? null : await files.OpenAsync(sha256, cancellationToken);
        if (stream is null)
        {
            return null;
        }

        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, cancellationToken);
        return bytes.ToArray();
    }

    private async Task<string> SchoolNameAsync(CancellationToken cancellationToken)
    {
        await using var scope = root.BeginLifetimeScope();
        return (await scope.Resolve<IDirectory>().SchoolAsync(cancellationToken)).Name;
    }
}
