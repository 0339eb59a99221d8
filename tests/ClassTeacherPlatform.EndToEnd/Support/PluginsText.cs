using System.Text.RegularExpressions;

namespace ClassTeacherPlatform.EndToEnd.Support;

/// <summary>Edits <c>plugins.json</c> as a person with a text editor does.</summary>
internal static class PluginsText
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    public static string Switch(string text, string module, bool isOn)
    {
        var place = new Regex($$"""("id": "{{module}}"[^}]*?"enabled": )(?<was>true|false)""", RegexOptions.ExplicitCapture | RegexOptions.Singleline, Limit);
        Assert.Matches(place, text);
        return place.Replace(text, found => found.Value[..^found.Groups["was"].Length] + (isOn ? "true" : "false"));
    }
}
