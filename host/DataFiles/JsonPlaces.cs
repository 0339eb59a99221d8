using System.Text;
using System.Text.Json;

namespace ClassTeacherPlatform.Host.DataFiles;

/// <summary>On which line each value of a JSON text stands, by its place; System.Text.Json forgets it once parsed.</summary>
internal static class JsonPlaces
{
    public static readonly JsonReaderOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public static string Of(string parent, string name) => parent.Length == 0 ? name : $"{parent}.{name}";

    public static string Of(string parent, int index) => $"{parent}[{index}]";

    /// <param name="text">Valid JSON.</param>
    /// <param name="twice">Told the place of each name that stands twice in one object.</param>
    public static Dictionary<string, int> Read(string text, Action<string> twice)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(utf8, Lenient);
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var open = new Stack<(string Place, int Index)>();
        var (line, counted, name) = (1, 0, (string?)null);
        while (reader.Read())
        {
            line += utf8.AsSpan(counted..(int)reader.TokenStartIndex).Count((byte)'\n');
            counted = (int)reader.TokenStartIndex;
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    name = Of(open.Peek().Place, reader.GetString()!);
                    if (!lines.TryAdd(name, line))
                    {
                        twice(name);
                    }

                    continue;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    open.Pop();
                    continue;
            }

            var place = name ?? Next(open);
            lines[place] = line;
            name = null;
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                open.Push((place, 0));
            }
        }

        return lines;
    }

    private static string Next(Stack<(string Place, int Index)> open)
    {
        if (!open.TryPop(out var list))
        {
            return string.Empty;
        }

        open.Push((list.Place, list.Index + 1));
        return Of(list.Place, list.Index);
    }
}
