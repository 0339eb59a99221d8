using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.PaperExtracts.Marks;

/// <summary>The language of the papers.</summary>
public sealed partial class LanguageField
{
    private readonly string _id = $"language-{Guid.NewGuid():N}";

    [Parameter, EditorRequired]
    public required string Value { get; set; }

    [Parameter]
    public EventCallback<string> ValueChanged { get; set; }
}
