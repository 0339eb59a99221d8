using System.Globalization;
using ClassTeacherPlatform.Host.Web;

namespace ClassTeacherPlatform.Host.Plugins;

/// <summary>Why a plugin cannot run, in both languages: whoever looks may read another one than whoever caused it.</summary>
internal static class Reason
{
    /// <param name="key">Of the host's texts, without <c>Plugins.Reason.</c>.</param>
    /// <param name="arguments">Fill the placeholders.</param>
    public static LocalText Of(string key, params object?[] arguments) => new(In("ru", key, arguments), In("en", key, arguments));

    private static string In(string language, string key, object?[] arguments) => string.Format(
        CultureInfo.GetCultureInfo(language), T.Text.In(language, $"Plugins.Reason.{key}") ?? key,
        [.. arguments.Select(a => a is LocalText text ? (language == "en" ? text.En : text.Ru) : a)]);
}
