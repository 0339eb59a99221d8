using ClassTeacherPlatform.Host.Instruction.Changes;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Instruction.Pages;

/// <summary>What an edition changes, in words.</summary>
public sealed partial class ChangeList
{
    [Parameter, EditorRequired]
    public EditionChanges Changes { get; set; } = null!;
}
