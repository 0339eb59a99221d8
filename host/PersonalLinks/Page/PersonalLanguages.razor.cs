using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.PersonalLinks.Page;

/// <summary>The same page in the other language.</summary>
public sealed partial class PersonalLanguages
{
    [Parameter, EditorRequired]
    public PersonalAddress Address { get; set; } = null!;

    private static string? Current(string language) => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == language ? "true" : null;
}
