using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace ClassTeacherPlatform.Consents.Forms;

/// <summary>One paragraph of a form.</summary>
public sealed partial class FormBlockView
{
    [Parameter, EditorRequired]
    public required FormBlock Block { get; set; }

    [Parameter, EditorRequired]
    public required string Language { get; set; }

    private RenderFragment Parts => builder =>
    {
        for (var at = 0; at < Block.Parts.Count; at++)
        {
            Render(builder, Block.Parts[at], isLast: at == Block.Parts.Count - 1);
        }
    };

    private static void Render(RenderTreeBuilder builder, FormPart part, bool isLast)
    {
        builder.OpenComponent<FormPartView>(0);
        builder.AddComponentParameter(1, nameof(FormPartView.Part), part);
        builder.AddComponentParameter(2, nameof(FormPartView.IsLast), isLast);
        builder.CloseComponent();
    }

    private string Words(string key) => T.Text.In(Language, key) ?? key;
}
