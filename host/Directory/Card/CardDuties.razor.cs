using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Directory.Card;

/// <summary>What the duties ask of one student, with the ways to the modules' pages of the student.</summary>
public sealed partial class CardDuties
{
    [Parameter, EditorRequired]
    public StudentCard Card { get; set; } = null!;
}
