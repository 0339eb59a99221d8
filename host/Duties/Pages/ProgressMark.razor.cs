using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Duties.Pages;

/// <summary>How far something is: a bar, the numbers in words, and what is late or needs a decision.</summary>
public sealed partial class ProgressMark
{
    [Parameter, EditorRequired]
    public DutyProgress Progress { get; set; } = new(0, 0, 0, 0);

    /// <summary>What is measured, for those who do not see the bar.</summary>
    [Parameter, EditorRequired]
    public string Label { get; set; } = string.Empty;
}
