using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Mail;
using ClassTeacherPlatform.Sdk.Requests;
using FluentValidation;
using MediatR;

namespace ClassTeacherPlatform.Host.Mail.Settings;

/// <summary>Decides where the school's mail goes.</summary>
[Requires(KernelPermissions.MailSettings)]
internal sealed record ChangeMailSettings : Command<EntryId>
{
    public required MailRoute Route { get; init; }

    public ServerDraft Smtp { get; init; } = new();

    public ServerDraft Imap { get; init; } = new();

    public string? FromAddress { get; init; }

    public string? FromName { get; init; }

    public int PerMinute { get; init; } = MailSettings.UsualPerMinute;
}

internal sealed class ChangeMailSettingsValidator : AbstractValidator<ChangeMailSettings>
{
    public ChangeMailSettingsValidator()
    {
        RuleFor(s => s.Route).IsInEnum();
        RuleFor(s => s.PerMinute).InclusiveBetween(1, 600).WithMessage("Mail.PerMinuteWrong");
        RuleFor(s => s.FromName).MaximumLength(200).WithMessage("Mail.TooLong").Must(IsOneLine).WithMessage("Mail.OneLine");
        RuleFor(s => s.FromAddress).Must(MailRules.IsAddress).When(s => s.Route == MailRoute.Server || !string.IsNullOrEmpty(s.FromAddress)).WithMessage("Mail.NoAddress");
        RuleFor(s => s.Smtp.Host).Must(IsHost).When(s => s.Route == MailRoute.Server || !string.IsNullOrEmpty(s.Smtp.Host)).WithMessage("Mail.NoHost");
        RuleFor(s => s.Imap.Host).Must(IsHost).When(s => !string.IsNullOrEmpty(s.Imap.Host)).WithMessage("Mail.NoHost");
        RuleFor(s => s.Smtp.Port).InclusiveBetween(1, 65535).When(s => !string.IsNullOrEmpty(s.Smtp.Host)).WithMessage("Mail.NoPort");
        RuleFor(s => s.Imap.Port).InclusiveBetween(1, 65535).When(s => !string.IsNullOrEmpty(s.Imap.Host)).WithMessage("Mail.NoPort");
    }

    private static bool IsHost(string? host) => host is { Length: > 0 and <= 253 } && Uri.CheckHostName(host.Trim()) != UriHostNameType.Unknown;

    private static bool IsOneLine(string? text) => text is null || !text.Any(char.IsControl);
}

internal sealed class ChangeMailSettingsHandler(KernelContext store, MailSettingsShelf shelf, MailPasswords passwords)
    : IRequestHandler<ChangeMailSettings, Outcome<EntryId>>
{
    public async Task<Outcome<EntryId>> Handle(ChangeMailSettings request, CancellationToken cancellationToken)
    {
        var was = await shelf.EntryAsync(cancellationToken);
        var (smtp, imap) = (Tidy(request.Smtp), Tidy(request.Imap));
        var entry = new MailSettingsEntry
        {
            Route = request.Route,
            Host = smtp.Host,
            Port = smtp.Port,
            Security = smtp.Security,
            User = smtp.User,
            Password = PasswordOf(smtp, was?.Host, was?.User, was?.Password),
            FromAddress = Null(request.FromAddress),
            FromName = Null(request.FromName),
            PerMinute = request.PerMinute,
            BounceHost = imap.Host,
            BouncePort = imap.Port,
            BounceSecurity = imap.Security,
            BounceUser = imap.User,
            BouncePassword = PasswordOf(imap, was?.BounceHost, was?.BounceUser, was?.BouncePassword),
        };
        store.Add(entry);
        return entry.Id;
    }

    /// <summary>A kept password is never carried to another server: whoever may change the host must not learn it there.</summary>
    private string? PasswordOf(ServerDraft server, string? hostBefore, string? userBefore, string? before) => server switch
    {
        { User: null } => null,
        { Password.Length: > 0 } => passwords.Close(server.Password),
        _ => server.Host == hostBefore && server.User == userBefore ? before : null,
    };

    private static ServerDraft Tidy(ServerDraft server) => server with { Host = Null(server.Host), User = Null(server.User) };

    private static string? Null(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
