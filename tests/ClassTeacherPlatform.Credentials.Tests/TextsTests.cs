using System.Text.RegularExpressions;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Credentials.Tests;

public sealed partial class TextsTests
{
    private static readonly string Plugin = Path.Combine(Clone(), "plugins", "credentials");

    [Fact]
    public void EveryRequest_HasANameForTheJournal()
    {
        var requests = typeof(CredentialsPlugin).Assembly.GetTypes()
            .Where(t => !t.IsAbstract && (typeof(ICommand).IsAssignableFrom(t) || typeof(IQuery).IsAssignableFrom(t))).ToList();

        Assert.NotEmpty(requests);
        Assert.All(requests, r => Assert.True(T.Text.Has($"Operation.{r.Name}"), r.Name));
    }

    [Fact]
    public void EveryKeyInCode_HasAText()
    {
        var files = Directory.GetFiles(Plugin, "*.*", SearchOption.AllDirectories)
            .Where(f => (f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith(".razor", StringComparison.Ordinal)) && !f.Contains("/obj/", StringComparison.Ordinal));
        var keys = files.SelectMany(f => Keys().Matches(File.ReadAllText(f))).Select(m => m.Groups["key"].Value).Distinct().ToList();

        Assert.True(keys.Count > 50);
        Assert.All(keys, k => Assert.True(T.Text.Has(k) || T.Text.Has(k + ".one"), k));
    }

    private static string Clone()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "ClassTeacherPlatform.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }

    [GeneratedRegex("""(Text\[|Count\(|WithMessage\(|Because\(|Overtaken\([^"]+)"(?<key>[A-Za-z]+\.[A-Za-z.]+)"[\],)]""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Keys();
}
