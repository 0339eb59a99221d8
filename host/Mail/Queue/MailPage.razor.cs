using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Mail.Bounces;
using ClassTeacherPlatform.Host.Mail.Sending;
using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Blazor.Questions;
using ClassTeacherPlatform.Sdk.Mail;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Mail.Queue;

/// <summary>The queue of mails: what waits, what came back, and what a person can do about it.</summary>
public sealed partial class MailPage
{
    private MailQueueView? _view;
    private MailFilter _shown = MailFilter.Open;
    private int _page = 1;
    private bool _maySet;

    [Inject]
    private IQuestions Questions { get; set; } = null!;

    [Inject]
    private MailStanding Standing { get; set; } = null!;

    [Inject]
    private BounceWatch Bounces { get; set; } = null!;

    [Inject]
    private MailPump Pump { get; set; } = null!;

    protected override async Task LoadAsync()
    {
        _view = await Ask(new GetMailQueue(_shown, _page - 1));
        _maySet = await Account.MayAsync(KernelPermissions.MailSettings, Closed);
    }

    private string Detail(MailLine line) => line switch
    {
        { NextAttemptAt: { } next, State: MailState.Delayed } => T.Text["Mail.Next", line.Attempts, TimeOf(next)],
        { State: MailState.Queued or MailState.Void } => string.Empty,
        _ => TimeOf(line.At),
    };

    private string TimeOf(DateTimeOffset instant) => Clock.AtSchool(instant).ToString("dd.MM.yyyy HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    private void TryNow()
    {
        Standing.Forget();
        Pump.Wake();
    }

    private Task SwitchAsync()
    {
        (_shown, _page) = (_shown == MailFilter.All ? MailFilter.Open : MailFilter.All, 1);
        return ReloadAsync();
    }

    private Task TurnAsync(int page)
    {
        _page = page;
        return ReloadAsync();
    }

    private Task RetryAsync(MailLine line) => Do(new RetryMail(line.Id), T.Text["Mail.Retried"]);

    private async Task GiveUpAsync(MailLine line)
    {
        if (await Questions.ConfirmAsync(T.Text["Mail.GiveUp.Title"], T.Text["Mail.GiveUp.What", line.What], T.Text["Mail.GiveUp"]))
        {
            await Do(new GiveUpMail(line.Id), T.Text["Mail.GivenUp"]);
        }
    }
}
