using ClassTeacherPlatform.Acknowledgements.ClassView;
using ClassTeacherPlatform.Sdk.Duties;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Acknowledgements.ContentView;

/// <summary>How far a class is with one content.</summary>
public sealed partial class ContentState
{
    [Parameter, EditorRequired]
    public required ContentLine Line { get; set; }

    private static DutyState StateOf(MatrixColumn progress) =>
        progress.Overdue > 0 ? DutyState.Overdue : progress.Due > 0 ? DutyState.Due : DutyState.Done;
}
