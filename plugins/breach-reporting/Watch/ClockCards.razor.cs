using System.Globalization;
using ClassTeacherPlatform.Sdk.Calendar;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.BreachReporting.Watch;

/// <summary>The instruction's clock and the law's, side by side, because they are two.</summary>
public sealed partial class ClockCards
{
    [Parameter, EditorRequired]
    public required IncidentView View { get; set; }

    [Inject]
    private ISchoolClock Clock { get; set; } = null!;

    private string Wall(DateTimeOffset instant) => Clock.AtSchool(instant).ToString("g", CultureInfo.CurrentCulture);
}
