using System.Globalization;
using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.Sdk.Calendar;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.BreachReporting.Watch;

/// <summary>The moments of clause 11 with their evidence; T follows from two of them.</summary>
public sealed partial class MomentTable
{
    private static readonly object Fixed = new();

    [Parameter, EditorRequired]
    public required IncidentView View { get; set; }

    [Inject]
    private ISchoolClock Clock { get; set; } = null!;

    private IEnumerable<(MomentKind Kind, AccessSystem? System)> Rows =>
    [
        (MomentKind.Earliest, null), (MomentKind.Learned, null), (MomentKind.HeadReceived, null), (MomentKind.SupportReceived, null),
        .. View.Accesses.Select(a => a.System).Distinct().Order().Select(system => (MomentKind.Restored, (AccessSystem?)system)),
    ];

    private string Wall(DateTimeOffset instant) => Clock.AtSchool(instant).ToString("g", CultureInfo.CurrentCulture);
}
