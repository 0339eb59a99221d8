using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.PersonalLinks.Page;

/// <summary>The frame of a personal link's pages: for a telephone first, without a script, and without a way into the platform.</summary>
public sealed partial class PersonalShell
{
    [Parameter, EditorRequired]
    public string Title { get; set; } = string.Empty;

    [Parameter]
    public string? School { get; set; }

    /// <summary>Null where the page does not say which link it was asked for.</summary>
    [Parameter]
    public PersonalAddress? Address { get; set; }

    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    private static string Language => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
}
