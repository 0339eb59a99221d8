using System.Globalization;
using ClassTeacherPlatform.Sdk.Calendar;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.BreachReporting.Watch;

/// <summary>All that was ever entered of moments: nothing is rewritten.</summary>
public sealed partial class HistoryList
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<MomentView> Moments { get; set; }

    [Inject]
    private ISchoolClock Clock { get; set; } = null!;

    private string Wall(DateTimeOffset instant) => Clock.AtSchool(instant).ToString("g", CultureInfo.CurrentCulture);
}
