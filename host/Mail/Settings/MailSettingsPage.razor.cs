using ClassTeacherPlatform.Host.Mail.Sending;
using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Mail;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Mail.Settings;

/// <summary>Where the school's mail goes, and a test of it.</summary>
public sealed partial class MailSettingsPage
{
    private MailSettingsView? _view;
    private MailRoute _route;
    private ServerForm _smtp = new();
    private ServerForm _imap = new();
    private string? _from;
    private string? _fromName;
    private int _perMinute;
    private string _testTo = string.Empty;
    private EntryId? _testId;
    private MailStatus? _test;

    [Inject]
    private MailStanding Standing { get; set; } = null!;

    protected override async Task LoadAsync()
    {
        if (_view is null && (_view = await Ask(new GetMailSettings())) is { } view)
        {
            Fill(view);
        }

        if (_testId is { } id)
        {
            _test = await Ask(new GetMailStatus(id));
        }
    }

    private void Fill(MailSettingsView view)
    {
        (_route, _smtp, _imap) = (view.Route, ServerForm.Of(view.Smtp), ServerForm.Of(view.Imap));
        (_from, _fromName, _perMinute) = (view.FromAddress, view.FromName, view.PerMinute);
    }

    private async Task SaveAsync()
    {
        var command = new ChangeMailSettings
        {
            Route = _route,
            Smtp = _smtp.ToDraft(),
            Imap = _imap.ToDraft(),
            FromAddress = _from,
            FromName = _fromName,
            PerMinute = _perMinute,
        };
        if ((await Do(command, T.Text["Mail.Saved"])).IsDone)
        {
            _view = null;
            await ReloadAsync();
        }
    }

    private async Task TestAsync()
    {
        var sent = await Do(new SendTestMail(_testTo.Trim()), T.Text["Mail.Test.Queued"]);
        if (sent.IsDone)
        {
            _testId = sent.Value;
            await ReloadAsync();
        }
    }
}
