using System.Globalization;
using ClassTeacherPlatform.Sdk.Calendar;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.BreachReporting.Watch;

/// <summary>What is void now, in words, and what of it is the platform's policy.</summary>
public sealed partial class VoidNote
{
    [Parameter, EditorRequired]
    public required IncidentView View { get; set; }

    [Inject]
    private ISchoolClock Clock { get; set; } = null!;

    private string Wall(DateTimeOffset instant) => Clock.AtSchool(instant).ToString("g", CultureInfo.CurrentCulture);
}
