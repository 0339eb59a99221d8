using System.Text.Json;

namespace ClassTeacherPlatform.Host.DataFiles;

/// <summary>A JSON file read name by name. Everything that is wrong is collected with its line, so that one look is enough.</summary>
internal sealed class DataFile
{
    private readonly List<FileProblem> _problems = [];
    private Dictionary<string, int> _lines = [];

    private DataFile()
    {
    }

    public IReadOnlyList<FileProblem> Problems => [.. _problems.OrderBy(p => p.Line)];

    /// <summary>Reads the text of a file whose root must be an object; <paramref name="read"/> is left out where it is not.</summary>
    /// <returns>What <paramref name="read"/> made of it; the default where anything is wrong.</returns>
    public static (T? Value, IReadOnlyList<FileProblem> Problems) Read<T>(string text, Func<FileObject, T> read)
        where T : class
    {
        var file = new DataFile();
        var value = file.Parse(text) is { } root ? read(root) : null;
        return file._problems.Count == 0 ? (value, []) : (null, file.Problems);
    }

    public void Add(string place, string code, params string[] arguments) =>
        _problems.Add(new FileProblem(_lines.GetValueOrDefault(place, 1), place, code, arguments));

    private FileObject? Parse(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions
            {
                CommentHandling = JsonCommentHandling.Skip,
                AllowTrailingCommas = true,
            });
            var twice = new List<string>();
            _lines = JsonPlaces.Read(text, twice.Add);
            // What stands inside of a repeated object repeats too: the outermost says enough.
            foreach (var place in twice.Where(place => !twice.Exists(outer => place.StartsWith(outer + ".", StringComparison.Ordinal))))
            {
                Add(place, "File.Twice");
            }

            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                return new FileObject(this, document.RootElement.Clone(), string.Empty);
            }

            Add(string.Empty, "File.NotAnObject");
        }
        catch (JsonException broken)
        {
            _problems.Add(new FileProblem((int)(broken.LineNumber ?? 0) + 1, string.Empty, "File.Syntax", [$"{(broken.BytePositionInLine ?? 0) + 1}"]));
        }

        return null;
    }
}
