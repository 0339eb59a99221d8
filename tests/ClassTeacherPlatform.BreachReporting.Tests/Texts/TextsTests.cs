using System.Text.RegularExpressions;
using ClassTeacherPlatform.Sdk.Texts;

namespace ClassTeacherPlatform.BreachReporting.Tests.Texts;

/// <summary>Both languages say the same things with the same places.</summary>
public sealed partial class TextsTests
{
    private static readonly TextCatalog Texts = TextCatalog.Of(typeof(BreachReportingPlugin).Assembly);

    [Fact]
    public void EveryKey_StandsInBothLanguagesWithTheSamePlaces()
    {
        Assert.NotEmpty(Texts.Keys);
        Assert.DoesNotContain(Texts.Keys, key => Texts.In("ru", key) is null || Texts.In("en", key) is null);
        Assert.DoesNotContain(Texts.Keys, key => !Places(Texts.In("ru", key)!).SetEquals(Places(Texts.In("en", key)!)));
    }

    [Fact]
    public void EveryKeyThatCodeNames_IsThere()
    {
        var folder = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../plugins/breach-reporting"));
        var code = Directory.EnumerateFiles(folder, "*.*", SearchOption.AllDirectories).Where(f => f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith(".razor", StringComparison.Ordinal));
        var named = code.SelectMany(f => Named().Matches(File.ReadAllText(f)).Select(m => m.Groups["key"].Value)).Distinct().ToList();

        Assert.True(named.Count > 150, $"Only {named.Count} keys were found.");
        Assert.DoesNotContain(named, key => Texts.In("ru", key) is null && Texts.In("ru", key + ".one") is null);
    }

    private static HashSet<string> Places(string text) => [.. Place().Matches(text).Select(m => m.Value)];

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Place();

    /// <summary>Keys in full; those that code puts together are seen by the pages' own tests.</summary>
    [GeneratedRegex("""(T\.Text\[|T\.Text\.Count\(|Because\(|WithMessage\()"(?<key>[A-Z][\w-]*(\.[\w-]+)+)["]""", RegexOptions.ExplicitCapture)]
    private static partial Regex Named();
}
