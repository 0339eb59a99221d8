using System.Text.Json;
using System.Text.RegularExpressions;

namespace ClassTeacherPlatform.Host.Tests.Texts;

/// <summary>Both languages of one home, and where they differ.</summary>
internal static partial class Wording
{
    public static IReadOnlyDictionary<string, string> Read(string home, string language)
    {
        var resources = Path.Combine(SourceTree.Root, home, "Resources");
        var folder = Path.Combine(resources, language);
        var files = System.IO.Directory.Exists(folder) ? System.IO.Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories) : [];
        var single = Path.Combine(resources, $"{language}.json");
        return files.Concat(File.Exists(single) ? [single] : [])
            .SelectMany(file => JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(file))!)
            .ToDictionary(StringComparer.Ordinal);
    }

    public static IReadOnlyList<string> Differences(IReadOnlyDictionary<string, string> ru, IReadOnlyDictionary<string, string> en) =>
    [
        .. ru.Keys.Except(en.Keys).Select(key => $"{key}: not in English"),
        .. en.Keys.Except(ru.Keys).Select(key => $"{key}: not in Russian"),
        .. ru.Keys.Intersect(en.Keys).Where(key => !Placeholders(ru[key]).SetEquals(Placeholders(en[key]))).Select(key => $"{key}: other placeholders"),
    ];

    private static HashSet<string> Placeholders(string text) => [.. Placeholder().Matches(text).Select(m => m.Groups["number"].Value)];

    [GeneratedRegex(@"\{(?<number>\d+)(:[^}]*)?\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Placeholder();
}
