using System.Text.Json;
using NJsonSchema;

namespace ClassTeacherPlatform.Architecture;

/// <summary>The JSON schemas that editors show say what the host reads.</summary>
public sealed class SchemaTests
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public static TheoryData<string, string> Files()
    {
        var files = new TheoryData<string, string> { { "plugins.json", "plugins.schema.json" } };
        foreach (var manifest in Directory.GetFiles(Path.Combine(House.Root, "plugins"), "plugin.json", SearchOption.AllDirectories))
        {
            files.Add(Path.GetRelativePath(House.Root, manifest), "plugin.schema.json");
        }

        return files;
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task File_HoldsByItsSchema(string file, string schema)
    {
        var rules = await JsonSchema.FromFileAsync(Path.Combine(House.Root, "sdk", "schemas", schema));

        var errors = rules.Validate(Read(file));

        Assert.Empty(errors.Select(e => e.ToString()));
    }

    [Fact]
    public async Task Schema_WhereAMemberIsUnknownOrADutyHasNoTitle_FindsIt()
    {
        var rules = await JsonSchema.FromFileAsync(Path.Combine(House.Root, "sdk", "schemas", "plugin.schema.json"));

        var errors = rules.Validate("""{"id":"x","title":{"ru":"Х","en":"X"},"sdk":"[1.0,2.0)","colour":"red","duties":[{"id":"x.y","kind":"once"}]}""");

        Assert.Equal(2, errors.Count);
    }

    [Theory]
    [InlineData("ClassTeacherPlatform.Host.Plugins.PluginManifest", "properties")]
    [InlineData("ClassTeacherPlatform.Host.Plugins.ManifestDuty", "definitions", "duty", "properties")]
    [InlineData("ClassTeacherPlatform.Host.Plugins.ManifestPermission", "definitions", "permission", "properties")]
    [InlineData("ClassTeacherPlatform.Host.Plugins.ManifestPage", "definitions", "page", "properties")]
    public void Schema_NamesTheMembersThatTheHostReads(string type, params string[] path)
    {
        var members = House.Host.GetType(type, throwOnError: true)!.GetProperties()
            .Where(p => p.CanWrite).Select(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name));
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(House.Root, "sdk", "schemas", "plugin.schema.json")));

        var named = path.Aggregate(schema.RootElement, (element, name) => element.GetProperty(name)).EnumerateObject().Select(p => p.Name);

        Assert.Equal(members.Order(StringComparer.Ordinal), named.Where(n => n != "$schema").Order(StringComparer.Ordinal));
    }

    /// <summary>As the host reads it: comments and trailing commas do not count.</summary>
    private static string Read(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(House.Root, file)), Lenient);
        return JsonSerializer.Serialize(document.RootElement);
    }
}
