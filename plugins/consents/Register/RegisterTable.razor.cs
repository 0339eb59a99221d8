using System.Globalization;
using ClassTeacherPlatform.Sdk.Calendar;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Consents.Register;

/// <summary>Lines of the register on the screen and on paper.</summary>
public sealed partial class RegisterTable
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<RegisterRow> Rows { get; set; }

    [Inject]
    private ISchoolClock Clock { get; set; } = null!;

    private static string Day(DateOnly day) => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);

    private static string Look(EntryStanding standing) => standing switch
    {
        EntryStanding.InForce => "done",
        EntryStanding.Superseded or EntryStanding.Expired or EntryStanding.Withdrawn or EntryStanding.Invalidated => "due",
        EntryStanding.InDoubt => "conflict",
        EntryStanding.Void => "overdue",
    };

    private string Moment(DateTimeOffset instant) => Clock.AtSchool(instant).ToString("dd.MM.yyyy HH:mm", CultureInfo.InvariantCulture);
}
