using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Mail;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Mail.Settings;

/// <summary>Reads the settings that hold now: the latest valid decision, else the pickup folder.</summary>
internal sealed class MailSettingsShelf(KernelContext store, MailPasswords passwords)
{
    public async Task<MailSettingsEntry?> EntryAsync(CancellationToken cancellationToken) =>
        await store.MailSettings.AsNoTracking().OrderByDescending(s => s.OperationSeq).FirstOrDefaultAsync(cancellationToken);

    public async Task<MailSettings> CurrentAsync(CancellationToken cancellationToken) =>
        await EntryAsync(cancellationToken) is { } entry ? SettingsOf(entry) : new MailSettings();

    private MailSettings SettingsOf(MailSettingsEntry entry) => new()
    {
        Route = entry is { Route: MailRoute.Server, Host: not null } ? MailRoute.Server : MailRoute.Folder,
        Smtp = entry.Host is { } host ? new ServerAddress(host, entry.Port, entry.Security, entry.User, passwords.Open(entry.Password)) : null,
        Imap = entry.BounceHost is { } imap
            ? new ServerAddress(imap, entry.BouncePort, entry.BounceSecurity, entry.BounceUser, passwords.Open(entry.BouncePassword))
            : null,
        FromAddress = entry.FromAddress ?? MailSettings.FolderFrom,
        FromName = entry.FromName,
        PerMinute = entry.PerMinute,
    };
}
