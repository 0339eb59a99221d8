using ClassTeacherPlatform.Consents.Forms;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Consents.ClassView;

/// <summary>One child and one form: the whole, and each person.</summary>
public sealed partial class ConsentCell
{
    [Parameter, EditorRequired]
    public required FormText Form { get; set; }

    [Parameter, EditorRequired]
    public required FormCell Cell { get; set; }

    [Parameter, EditorRequired]
    public required StudentId StudentId { get; set; }

    [Parameter]
    public bool MayRegister { get; set; }
}
