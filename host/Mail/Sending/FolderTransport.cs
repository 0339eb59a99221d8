using MimeKit;

namespace ClassTeacherPlatform.Host.Mail.Sending;

/// <summary>
/// Lays mails into a folder as files that mail programs open. A mail always has the same name, so that laying it twice leaves one.
/// </summary>
internal sealed class FolderTransport(MailFolders folders) : IMailTransport
{
    public async Task<TransportAnswer> SendAsync(MimeMessage message, CancellationToken cancellationToken)
    {
        var path = folders.FileOf(message.MessageId!.Split('@')[0]);
        var temporary = path + ".part";
        try
        {
            System.IO.Directory.CreateDirectory(folders.Pickup);
            await using (var file = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                await message.WriteToAsync(Format(), file, cancellationToken);
                await file.FlushAsync(cancellationToken);
                file.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: true);
            return new TransportAnswer(AnswerKind.Accepted, null);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new TransportAnswer(AnswerKind.Unavailable, problem.GetType().Name);
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static FormatOptions Format()
    {
        var format = FormatOptions.Default.Clone();
        format.NewLineFormat = NewLineFormat.Dos;
        return format;
    }
}
