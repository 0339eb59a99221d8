using ClassTeacherPlatform.Host.Mail.Sending;
using MimeKit;

namespace ClassTeacherPlatform.Host.Mail.Bounces;

/// <summary>
/// Reads mails that the school's server laid into the folder (whole, and then named <c>*.eml</c>). A report of a mail of ours is
/// deleted once it is recorded; anything else is put aside, for a person to look at.
/// </summary>
internal sealed partial class BounceFolder(MailFolders folders, BounceDesk desk, ILogger<BounceFolder> logger)
{
    public async Task ReadAsync(CancellationToken cancellationToken)
    {
        if (!System.IO.Directory.Exists(folders.Bounces))
        {
            return;
        }

        foreach (var path in System.IO.Directory.EnumerateFiles(folders.Bounces, "*.eml").Order(StringComparer.Ordinal).ToList())
        {
            if (await IsOursAsync(path, cancellationToken))
            {
                File.Delete(path);
            }
            else
            {
                PutAside(path);
            }
        }
    }

    private async Task<bool> IsOursAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            using var message = await MimeMessage.LoadAsync(path, cancellationToken);
            return await desk.TakeAsync(message, cancellationToken);
        }
        catch (Exception problem) when (problem is FormatException or IOException or UnauthorizedAccessException)
        {
            Unreadable(problem.GetType().Name);
            return false;
        }
    }

    private void PutAside(string path)
    {
        var aside = Path.Combine(folders.Bounces, "other");
        System.IO.Directory.CreateDirectory(aside);
        File.Move(path, Path.Combine(aside, Path.GetFileName(path)), overwrite: true);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A returned mail could not be read: {Problem}")]
    private partial void Unreadable(string problem);
}
