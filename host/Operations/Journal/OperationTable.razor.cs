using System.Globalization;
using ClassTeacherPlatform.Sdk.Calendar;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Operations.Journal;

/// <summary>Operations line by line, by the school's wall clock.</summary>
public sealed partial class OperationTable
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<OperationView> Rows { get; set; }

    [Inject]
    private ISchoolClock Clock { get; set; } = null!;

    [Inject]
    private OperationTitles Titles { get; set; } = null!;

    private string At(DateTimeOffset instant) => Clock.AtSchool(instant).ToString("G", CultureInfo.CurrentCulture);
}
