using System.Text.Json.Nodes;
using ClassTeacherPlatform.Host.Plugins;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace ClassTeacherPlatform.Host.Tests.Plugins;

/// <summary>A real plugin's files with any one value exchanged for another: read, judged, and never thrown over.</summary>
public sealed class ManifestReaderProperties
{
    private static readonly string Fixture = Path.Combine(AppContext.BaseDirectory, "fixtures", "good-neighbour");

    private static readonly string?[] Instead = [null, "true", "7", "\"\"", "\"..\\u0000\"", "[]", "[null]", "{}", "{\"ru\":null}"];

    public sealed record Case(string File, string Path, string? Instead);

    public static class Cases
    {
        public static Arbitrary<Case> Any() => Arb.From(
            from file in Gen.Elements("plugin.json", "plugin.stamp.json")
            from path in Gen.Elements(Paths(Parse(file), string.Empty).ToArray())
            from instead in Gen.Elements(Instead)
            select new Case(file, path, instead));
    }

    [Property(Arbitrary = [typeof(Cases)], MaxTest = 400)]
    public void Read_OfAnyFiles_NeverThrows(Case given)
    {
        var folder = System.IO.Directory.CreateTempSubdirectory("ctp-manifest-");
        try
        {
            foreach (var file in System.IO.Directory.EnumerateFiles(Fixture))
            {
                File.Copy(file, Path.Combine(folder.FullName, Path.GetFileName(file)));
            }

            var root = Parse(given.File);
            var changed = given.Path.Length == 0 ? given.Instead is null ? null : JsonNode.Parse(given.Instead) : Exchange(root, given);
            File.WriteAllText(Path.Combine(folder.FullName, given.File), changed?.ToJsonString() ?? "null");

            // Every change of plugin.json changes its hash, and the stamp holds nothing that may be changed.
            Assert.NotNull(ManifestReader.Read(folder.FullName).Problem);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Read_OfTheFilesAsBuilt_FindsNothingWrong() => Assert.Null(ManifestReader.Read(Fixture).Problem);

    private static JsonNode Exchange(JsonNode root, Case given)
    {
        var steps = given.Path.Split('\n');
        var node = root;
        foreach (var step in steps[..^1])
        {
            node = node is JsonArray list ? list[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]! : node[step]!;
        }

        var value = given.Instead is null ? null : JsonNode.Parse(given.Instead);
        if (node is JsonArray array)
        {
            array[int.Parse(steps[^1], System.Globalization.CultureInfo.InvariantCulture)] = value;
        }
        else
        {
            node[steps[^1]] = value;
        }

        return root;
    }

    private static JsonNode Parse(string file) => JsonNode.Parse(File.ReadAllText(Path.Combine(Fixture, file)))!;

    private static IEnumerable<string> Paths(JsonNode? node, string path)
    {
        yield return path;
        var prefix = path.Length == 0 ? path : path + "\n";
        var children = node switch
        {
            JsonObject record => record.Select(pair => (pair.Key, pair.Value)),
            JsonArray list => list.Select((item, at) => (at.ToString(System.Globalization.CultureInfo.InvariantCulture), item)),
            _ => [],
        };
        foreach (var (name, value) in children)
        {
            foreach (var inner in Paths(value, prefix + name))
            {
                yield return inner;
            }
        }
    }
}
