using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace ClassTeacherPlatform.Host.Plugins;

/// <summary>
/// Changes one value in the text of <c>plugins.json</c> by cutting at the reader's own token borders, so that comments,
/// order and layout stay as somebody wrote them (no JSON library here keeps comments inside objects).
/// </summary>
internal static class PluginsText
{
    public const string Empty = """
        {
          "plugins": [
          ]
        }

        """;

    private static readonly JsonSerializerOptions Format = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private static readonly JsonReaderOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public static string Set(string text, string id, string member, JsonNode value)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var place = Find(bytes, id, member);
        var json = Indented(value.ToJsonString(Format), "      ");
        var name = JsonValue.Create(id).ToJsonString(Format);
        return place switch
        {
            { Value: { } span } => Cut(bytes, span.Start, span.End, json),
            { EntryEnd: { } end } => Cut(bytes, end, end, $",\n      \"{member}\": {json}"),
            { LastEntryEnd: { } end } => Cut(bytes, end, end, $",\n    {{\n      \"id\": {name},\n      \"{member}\": {json}\n    }}"),
            { ListStart: { } start } => Cut(bytes, start, start, $"\n    {{\n      \"id\": {name},\n      \"{member}\": {json}\n    }}"),
            _ => Cut(bytes, place.RootStart, place.RootStart, $"\n  \"plugins\": [\n    {{\n      \"id\": {name},\n      \"{member}\": {json}\n    }}\n  ]{(place.IsRootEmpty ? "\n" : ",")}"),
        };
    }

    private static string Cut(byte[] bytes, int start, int end, string insert) =>
        Encoding.UTF8.GetString(bytes.AsSpan(0, start)) + insert + Encoding.UTF8.GetString(bytes.AsSpan(end));

    private static string Indented(string json, string indent) => json.ReplaceLineEndings("\n" + indent);

    private static Place Find(byte[] bytes, string id, string member)
    {
        var reader = new Utf8JsonReader(bytes.AsSpan(), Lenient);
        var place = new Place();
        reader.Read();
        place.RootStart = (int)reader.BytesConsumed;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            place.IsRootEmpty = false;
            var isList = reader.ValueTextEquals("plugins");
            reader.Read();
            if (!isList || reader.TokenType != JsonTokenType.StartArray)
            {
                reader.Skip();
                continue;
            }

            place.ListStart = (int)reader.BytesConsumed;
            while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
            {
                FindInEntry(ref reader, id, member, place);
            }
        }

        return place;
    }

    private static void FindInEntry(ref Utf8JsonReader reader, string id, string member, Place place)
    {
        var (isIt, value, last) = (false, ((int Start, int End)?)null, 0);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var (isId, isMember) = (reader.ValueTextEquals("id"), reader.ValueTextEquals(member));
            reader.Read();
            isIt |= isId && reader.ValueTextEquals(id);
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            last = (int)reader.BytesConsumed;
            value = isMember ? (start, last) : value;
        }

        place.LastEntryEnd = (int)reader.BytesConsumed;
        if (isIt)
        {
            (place.Value, place.EntryEnd) = (value, last);
        }
    }

    private sealed class Place
    {
        public int RootStart { get; set; }

        public bool IsRootEmpty { get; set; } = true;

        public int? ListStart { get; set; }

        public int? LastEntryEnd { get; set; }

        public int? EntryEnd { get; set; }

        public (int Start, int End)? Value { get; set; }
    }
}
