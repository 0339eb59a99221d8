using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Credentials.Undertakings;

/// <summary>The words of the undertaking on a page.</summary>
public sealed partial class UndertakingView
{
    [Parameter, EditorRequired]
    public required UndertakingWording Wording { get; set; }

    private static string Plain(string text) => text.Replace("**", string.Empty, StringComparison.Ordinal);
}
