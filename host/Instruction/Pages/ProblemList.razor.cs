using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Instruction.Pages;

/// <summary>Everything that is wrong, at once.</summary>
public sealed partial class ProblemList
{
    [Parameter, EditorRequired]
    public required string Title { get; set; }

    [Parameter, EditorRequired]
    public IReadOnlyList<string> Problems { get; set; } = [];
}
