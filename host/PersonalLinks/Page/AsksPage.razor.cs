using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.PersonalLinks.Page;

/// <summary>What the school asks, each child apart.</summary>
public sealed partial class AsksPage
{
    [Parameter, EditorRequired]
    public AsksView View { get; set; } = null!;
}
