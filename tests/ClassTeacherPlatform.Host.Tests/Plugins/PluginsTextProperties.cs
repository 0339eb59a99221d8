using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ClassTeacherPlatform.Host.Plugins;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace ClassTeacherPlatform.Host.Tests.Plugins;

/// <summary>Over files as people write them: comments anywhere, trailing commas, any order and layout.</summary>
public sealed class PluginsTextProperties
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>A file, and the one value that is set in it.</summary>
    public sealed record Case(string Text, string Id, string Member, string Value);

    public static class Cases
    {
        private static readonly string[] Ids = ["consents", "credentials", "пример", "a\\\"b"];

        /// <summary>What stands between two tokens: nothing, a break, a comment with the signs that could mislead a careless reader.</summary>
        private static readonly Gen<string> Gap = Gen.Elements(string.Empty, " ", "\n  ", "\r\n\t", "\n// {\"id\": \"consents\",\n", "/* ] } , \" */", " // ещё\n");

        private static readonly Gen<string> Value = Gen.Elements(
            "true", "false", "null", "\"[1.0,2.0)\"", "\"кавычка \\\" и \\u2028\"", "[\"a\", \"b\"]", "{ \"days\": 3, \"deep\": { \"id\": \"consents\" } }", "[]", "{}", "1.50");

        public static Arbitrary<Case> Any() => Arb.From(
            from ids in Gen.SubListOf(Ids)
            from plugins in ids.Select(Entry).ToList() is var entries ? Gen.CollectToList(entries) : throw new InvalidOperationException()
            from hasList in Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false)))
            from list in List("[", "]", plugins)
            from others in Gen.SubListOf("\"$schema\": \"x\"", "\"sources\": [\"plugins\"]")
            from root in List("{", "}", hasList ? [.. others, "\"plugins\": " + list] : others)
            from start in Gap
            from end in Gap
            from id in Gen.Elements(Ids)
            from member in Gen.Elements("enabled", "version", "duties", "settings")
            from value in Value.Where(v => v != "null")
            select new Case(start + root + end, JsonSerializer.Deserialize<string>($"\"{id}\"")!, member, value));

        private static Gen<string> Entry(string id) =>
            from members in Gen.SubListOf("enabled", "version", "duties", "settings")
            from pairs in Gen.CollectToList(members.Select(Pair))
            from at in Gen.Choose(0, pairs.Count)
            from entry in List("{", "}", [.. pairs.Take(at), $"\"id\": \"{id}\"", .. pairs.Skip(at)])
            select entry;

        private static Gen<string> Pair(string member) => from gap in Gap from value in Value select $"\"{member}\":{gap}{value}";

        private static Gen<string> List(string open, string close, List<string> items) =>
            from gaps in Gen.ArrayOf(Gap, (2 * items.Count) + 1)
            from trailing in Gen.Elements(string.Empty, ",")
            select open + string.Concat(items.Select((item, at) => gaps[2 * at] + item + gaps[(2 * at) + 1] + (at < items.Count - 1 ? "," : trailing)))
                + gaps[^1] + close;
    }

    [Property(Arbitrary = [typeof(Cases)], MaxTest = 1000)]
    public void Set_ChangesTheOneValueAndNoOther(Case given)
    {
        var expected = Parse(given.Text);
        var plugins = expected["plugins"] as JsonArray;
        if (plugins is null)
        {
            expected["plugins"] = plugins = [];
        }

        var entry = plugins.FirstOrDefault(p => (string?)p!["id"] == given.Id);
        if (entry is null)
        {
            plugins.Add(entry = new JsonObject { ["id"] = given.Id });
        }

        entry[given.Member] = JsonNode.Parse(given.Value);

        var found = Parse(Set(given, given.Text));

        Assert.True(JsonNode.DeepEquals(expected, found), $"{given.Text}\n→\n{found}");
    }

    [Property(Arbitrary = [typeof(Cases)], MaxTest = 1000)]
    public void Set_KeepsEveryCommentOutsideTheValue(Case given)
    {
        var before = Comments(given.Text);

        var after = Comments(Set(given, given.Text));

        Assert.Equal(before, after);
    }

    [Property(Arbitrary = [typeof(Cases)], MaxTest = 500)]
    public void Set_Twice_IsAsOnce(Case given)
    {
        var once = Set(given, given.Text);

        Assert.Equal(once, Set(given, once));
    }

    private static string Set(Case given, string text) => PluginsText.Set(text, given.Id, given.Member, JsonNode.Parse(given.Value)!);

    private static JsonObject Parse(string text) => JsonNode.Parse(text, documentOptions: Lenient)!.AsObject();

    private static List<string> Comments(string text)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text), new JsonReaderOptions { CommentHandling = JsonCommentHandling.Allow, AllowTrailingCommas = true });
        var comments = new List<string>();
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.Comment)
            {
                comments.Add(reader.GetComment());
            }
        }

        return comments;
    }
}
