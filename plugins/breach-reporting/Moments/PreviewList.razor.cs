using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.BreachReporting.Moments;

/// <summary>What a decision would change, before it is taken.</summary>
public sealed partial class PreviewList
{
    [Parameter, EditorRequired]
    public required DecisionPreview Preview { get; set; }
}
