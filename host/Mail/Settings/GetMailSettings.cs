using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Host.Mail.Settings;

/// <summary>The settings as the administrator edits them; passwords never leave.</summary>
[Requires(KernelPermissions.MailSettings)]
internal sealed record GetMailSettings : Query<MailSettingsView>;

internal sealed class GetMailSettingsHandler(MailSettingsShelf shelf, MailPasswords passwords) : IRequestHandler<GetMailSettings, Outcome<MailSettingsView>>
{
    public async Task<Outcome<MailSettingsView>> Handle(GetMailSettings request, CancellationToken cancellationToken) =>
        await shelf.EntryAsync(cancellationToken) is not { } entry
            ? new MailSettingsView()
            : new MailSettingsView
            {
                Route = entry.Route,
                Smtp = new ServerView(entry.Host, entry.Port, entry.Security, entry.User, StateOf(entry.Password)),
                Imap = new ServerView(entry.BounceHost, entry.BouncePort, entry.BounceSecurity, entry.BounceUser, StateOf(entry.BouncePassword)),
                FromAddress = entry.FromAddress,
                FromName = entry.FromName,
                PerMinute = entry.PerMinute,
            };

    private PasswordState StateOf(string? closed) =>
        closed is null ? PasswordState.None : passwords.Open(closed) is null ? PasswordState.Unreadable : PasswordState.Kept;
}
