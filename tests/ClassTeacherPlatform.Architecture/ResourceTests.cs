using System.Text.Json;

namespace ClassTeacherPlatform.Architecture;

/// <summary>Texts stand once, in both languages: a catalog with the same key in two files cannot be read at all.</summary>
public sealed class ResourceTests
{
    private static readonly string[] Languages = ["ru", "en"];

    public static TheoryData<string> Catalogs { get; } =
    [
        .. Directory.EnumerateDirectories(House.Root, "Resources", SearchOption.AllDirectories)
            .Select(folder => Path.GetRelativePath(House.Root, folder))
            .Where(folder => folder is not ['.', ..] && !folder.Contains("Fixtures", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Catalogs))]
    public void Catalog_HasEachKeyOnceAndInBothLanguages(string catalog)
    {
        var keys = Languages.ToDictionary(language => language, language => KeysOf(Path.Combine(House.Root, catalog), language));

        Assert.All(keys.Values, all => Assert.Empty(all.GroupBy(key => key, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key)));
        Assert.Empty(keys["ru"].Except(keys["en"], StringComparer.Ordinal).Concat(keys["en"].Except(keys["ru"], StringComparer.Ordinal)));
    }

    private static List<string> KeysOf(string catalog, string language)
    {
        var files = Directory.EnumerateFiles(catalog, $"{language}.json")
            .Concat(Directory.Exists(Path.Combine(catalog, language)) ? Directory.EnumerateFiles(Path.Combine(catalog, language), "*.json") : []);
        return [.. files.SelectMany(file => JsonDocument.Parse(File.ReadAllText(file)).RootElement.EnumerateObject().Select(text => text.Name))];
    }
}
