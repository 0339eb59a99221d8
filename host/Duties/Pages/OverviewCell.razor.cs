using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Duties.Pages;

/// <summary>How far a class is with a clause: a sign, the numbers, a colour.</summary>
public sealed partial class OverviewCell
{
    [Parameter, EditorRequired]
    public DutyProgress Progress { get; set; } = new(0, 0, 0, 0);

    /// <summary>A duty of the clause did not answer.</summary>
    [Parameter]
    public bool Silent { get; set; }
}
