using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Consents.Forms;

/// <summary>A piece of a paragraph: words, what is known, or a line to write on.</summary>
public sealed partial class FormPartView
{
    [Parameter, EditorRequired]
    public required FormPart Part { get; set; }

    /// <summary>A line at the end of a paragraph runs to the edge of the paper.</summary>
    [Parameter]
    public bool IsLast { get; set; }
}
