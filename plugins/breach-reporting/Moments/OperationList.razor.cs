using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Incidents;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.BreachReporting.Moments;

/// <summary>Operations by their titles, the first hundred.</summary>
public sealed partial class OperationList
{
    private const int Most = 100;

    [Parameter, EditorRequired]
    public required string Title { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<FoundOperation> Operations { get; set; }

    [Inject]
    private ISchoolClock Clock { get; set; } = null!;
}
