using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ClassTeacherPlatform.Host.Plugins.Modules;

/// <summary>One setting as a field, made from its schema. The text is what a person types; what it means is the schema's to say.</summary>
internal sealed class SettingField
{
    private SettingField(string name, JsonElement schema, JsonElement? value)
    {
        Name = name;
        var types = TypesOf(schema);
        IsYesNo = types.Contains("boolean");
        IsNumber = types.Contains("integer") || types.Contains("number");
        IsJson = !IsYesNo && !IsNumber && !types.Contains("string");
        Title = Localized(schema, "title") ?? name;
        Hint = Localized(schema, "description");
        Default = schema.TryGetProperty("default", out var usual) && usual.ValueKind != JsonValueKind.Null ? TextOf(usual) : null;
        Text = value is { } set ? TextOf(set) : string.Empty;
    }

    public string Name { get; }

    public string Title { get; }

    public string? Hint { get; }

    /// <summary>What holds where the field is empty; null where nothing does.</summary>
    public string? Default { get; }

    public bool IsYesNo { get; }

    public bool IsNumber { get; }

    /// <summary>Neither a word nor a number: written as JSON.</summary>
    public bool IsJson { get; }

    /// <summary>Empty: not set, the default holds.</summary>
    public string Text { get; set; }

    public static IReadOnlyList<SettingField> Of(JsonElement schema, JsonElement settings) =>
        schema.TryGetProperty("properties", out var properties)
            ? [.. properties.EnumerateObject().Select(p => new SettingField(p.Name, p.Value, ValueOf(settings, p.Name)))]
            : [];

    /// <summary>The settings that are filled in, as one object.</summary>
    /// <exception cref="JsonException">A field that is written as JSON is not JSON.</exception>
    public static string Write(IEnumerable<SettingField> fields)
    {
        var settings = new JsonObject();
        foreach (var field in fields.Where(f => !string.IsNullOrWhiteSpace(f.Text)))
        {
            settings[field.Name] = field.Node();
        }

        return settings.ToJsonString();
    }

    private static JsonElement? ValueOf(JsonElement settings, string name) =>
        settings.ValueKind == JsonValueKind.Object && settings.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private static IReadOnlyList<string?> TypesOf(JsonElement schema) =>
        !schema.TryGetProperty("type", out var type) ? []
        : type.ValueKind == JsonValueKind.Array ? [.. type.EnumerateArray().Select(t => t.GetString())]
        : [type.GetString()];

    private static string? Localized(JsonElement schema, string member)
    {
        var isEnglish = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";
        return isEnglish && schema.TryGetProperty($"{member}En", out var english) ? english.GetString()
            : schema.TryGetProperty(member, out var text) ? text.GetString() : null;
    }

    private static string TextOf(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    private JsonNode? Node() =>
        IsJson ? JsonNode.Parse(Text)
        : IsYesNo ? JsonValue.Create(Text == "true")
        : IsNumber && decimal.TryParse(Text.Replace(',', '.'), CultureInfo.InvariantCulture, out var number) ? JsonValue.Create(number)
        : JsonValue.Create(Text.Trim());
}
