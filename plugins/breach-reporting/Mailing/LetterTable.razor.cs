using System.Globalization;
using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.Watch;
using ClassTeacherPlatform.Sdk.Duties;
using ClassTeacherPlatform.Sdk.Mail;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.BreachReporting.Mailing;

/// <summary>The e-mails of an incident with their states; what came back is said loudly, since paper has to do it then.</summary>
public sealed partial class LetterTable
{
    /// <summary>The e-mails.</summary>
    [Parameter, EditorRequired]
    public required LetterList List { get; set; }

    /// <summary>How much the reader sees.</summary>
    [Parameter, EditorRequired]
    public required ViewScope Scope { get; set; }

    /// <summary>The incident.</summary>
    [Parameter, EditorRequired]
    public required int Number { get; set; }

    /// <summary>Whether the reader may send a notice again.</summary>
    [Parameter]
    public bool MayWork { get; set; }

    /// <summary>Notices of which none is on its way or has arrived, and for which there is an address.</summary>
    private IEnumerable<LetterKind> Again => new[] { LetterKind.HeadNotice, LetterKind.SupportNotice }
        .Where(kind => kind == LetterKind.HeadNotice ? List.HasHead : List.HasSupport)
        .Where(kind => List.Letters.Where(l => l.Kind == kind).All(l => l.IsLost));

    private bool ShowsAddresses => Scope == ViewScope.Full;

    private static DutyState PillOf(MailState state) => state switch
    {
        MailState.Sent => DutyState.Done,
        MailState.Queued or MailState.Delayed => DutyState.Due,
        MailState.Bounced => DutyState.Overdue,
        MailState.GivenUp or MailState.Void => DutyState.Conflict,
    };

    /// <summary>The page that holds it reads.</summary>
    protected override Task LoadAsync() => Task.CompletedTask;

    private Task SendAgainAsync(LetterKind kind) => Do(new SendNoticeAgain(Number, kind), T.Text["Letters.Sent"]);

    private string Wall(DateTimeOffset instant) => Clock.AtSchool(instant).ToString("g", CultureInfo.CurrentCulture);
}
