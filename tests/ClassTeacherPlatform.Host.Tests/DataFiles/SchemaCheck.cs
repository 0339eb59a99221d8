using System.Text.Json;
using System.Text.RegularExpressions;

namespace ClassTeacherPlatform.Host.Tests.DataFiles;

/// <summary>Checks JSON against the keywords that our schemas use; an unknown keyword fails, so that none is passed over.</summary>
internal sealed class SchemaCheck(JsonElement root)
{
    private static readonly string[] Silent = ["$schema", "$defs", "title", "description", "format"];

    public static IReadOnlyList<string> Problems(string schema, string json)
    {
        using var rules = JsonDocument.Parse(schema);
        using var value = JsonDocument.Parse(json);
        return [.. new SchemaCheck(rules.RootElement).Check(rules.RootElement, value.RootElement, "")];
    }

    public static string Read(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ClassTeacherPlatform.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("Not inside the repository.");
        }

        return File.ReadAllText(Path.Combine(folder.FullName, "sdk", "schemas", name));
    }

    private IEnumerable<string> Check(JsonElement rule, JsonElement value, string place) =>
        rule.EnumerateObject().SelectMany(keyword => Check(keyword.Name, keyword.Value, rule, value, place));

    private IEnumerable<string> Check(string keyword, JsonElement told, JsonElement rule, JsonElement value, string place) => keyword switch
    {
        "$ref" => Check(root.GetProperty("$defs").GetProperty(told.GetString()!.Split('/')[^1]), value, place),
        "type" => Kinds(told).Contains(KindOf(value)) ? [] : [$"{place}: {KindOf(value)}"],
        "enum" => told.EnumerateArray().Any(e => e.GetString() == value.GetString()) ? [] : [$"{place}: enum"],
        "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, told.GetString()!) ? [] : [$"{place}: pattern"],
        "minLength" => value.GetString()!.Length >= told.GetInt32() ? [] : [$"{place}: minLength"],
        "minItems" => value.GetArrayLength() >= told.GetInt32() ? [] : [$"{place}: minItems"],
        "minimum" => value.GetInt32() >= told.GetInt32() ? [] : [$"{place}: minimum"],
        "maximum" => value.GetInt32() <= told.GetInt32() ? [] : [$"{place}: maximum"],
        "uniqueItems" => value.EnumerateArray().Select(i => i.GetString()).Distinct().Count() == value.GetArrayLength() ? [] : [$"{place}: uniqueItems"],
        "required" => told.EnumerateArray().Where(n => !value.TryGetProperty(n.GetString()!, out _)).Select(n => $"{place}: {n} missing"),
        "properties" => value.EnumerateObject().Where(p => told.TryGetProperty(p.Name, out _))
            .SelectMany(p => Check(told.GetProperty(p.Name), p.Value, $"{place}.{p.Name}")),
        "additionalProperties" => value.EnumerateObject().Where(p => !rule.GetProperty("properties").TryGetProperty(p.Name, out _))
            .Select(p => $"{place}.{p.Name}: unknown"),
        "items" => value.EnumerateArray().SelectMany((item, at) => Check(told, item, $"{place}[{at}]")),
        _ => Silent.Contains(keyword) ? [] : throw new InvalidOperationException($"The keyword {keyword} is not checked."),
    };

    private static string[] Kinds(JsonElement told) =>
        told.ValueKind == JsonValueKind.Array ? [.. told.EnumerateArray().Select(k => k.GetString()!)] : [told.GetString()!];

    private static string KindOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Number => "integer",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        _ => "null",
    };
}
