using System.Text.Json;
using System.Text.Json.Nodes;
using NuGet.Versioning;

namespace ClassTeacherPlatform.Host.Plugins;

/// <summary><c>plugins.json</c>: which plugins this school runs. Read by the host and written by page, command line and hand alike.</summary>
internal sealed class PluginsFile(PluginsFileLocation location)
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public string Path => location.Path;

    /// <summary>Changes when the file does; null where there is none.</summary>
    public (DateTime Written, long Length)? Stamp
    {
        get
        {
            var file = new FileInfo(location.Path);
            return file.Exists ? (file.LastWriteTimeUtc, file.Length) : null;
        }
    }

    /// <summary>What the file says; where it cannot be read, the problem says where and what to do.</summary>
    public SchoolPlugins Read()
    {
        if (!File.Exists(location.Path))
        {
            return new SchoolPlugins([], [], Reason.Of("PluginsFileMissing", location.Path));
        }

        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(location.Path), Lenient);
            return Read(document.RootElement);
        }
        catch (JsonException problem)
        {
            return new SchoolPlugins([], [], Reason.Of("PluginsFileBroken", (problem.LineNumber ?? 0) + 1, (problem.BytePositionInLine ?? 0) + 1));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new SchoolPlugins([], [], Reason.Of("PluginsFileUnreadable", location.Path));
        }
        catch (Exception problem) when (problem is FormatException or InvalidOperationException or ArgumentException or KeyNotFoundException)
        {
            return new SchoolPlugins([], [], Reason.Of("PluginsFileShape", problem.Message));
        }
    }

    /// <summary>Sets one member of one plugin's entry and leaves everything else, comments included, as it stands.</summary>
    /// <param name="id">The plugin; an entry is added where there is none.</param>
    /// <param name="member">Such as <c>enabled</c>.</param>
    /// <param name="value">Its new value.</param>
    /// <returns>Why it could not be done; null where it was.</returns>
    public LocalText? Set(string id, string member, JsonNode value) => Set([id], member, value);

    /// <summary>As the other, for several plugins in one write: nobody reads a file that is half done.</summary>
    public LocalText? Set(IReadOnlyList<string> ids, string member, JsonNode value)
    {
        using var one = new Mutex(initiallyOwned: false, location.LockName);
        one.WaitOne();
        try
        {
            var text = File.Exists(location.Path) ? File.ReadAllText(location.Path) : PluginsText.Empty;
            if (Read() is { Problem: { } problem } && File.Exists(location.Path))
            {
                return problem;
            }

            AtomicFile.Write(location.Path, ids.Aggregate(text, (written, id) => PluginsText.Set(written, id, member, value)));
            return null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Reason.Of("PluginsFileUnwritable", location.Path);
        }
        finally
        {
            one.ReleaseMutex();
        }
    }

    private SchoolPlugins Read(JsonElement root)
    {
        var home = System.IO.Path.GetDirectoryName(location.Path)!;
        var sources = root.TryGetProperty("sources", out var list) ? list.EnumerateArray().Select(s => s.GetString()!) : [];
        var plugins = root.TryGetProperty("plugins", out var entries) ? entries.EnumerateArray().Select(ReadPlugin).ToList() : [];
        return plugins.GroupBy(p => p.Id).FirstOrDefault(g => g.Count() > 1) is { } twice
            ? throw new FormatException($"\"{twice.Key}\" ×2")
            : new SchoolPlugins([.. sources.Select(s => System.IO.Path.GetFullPath(s, home))], plugins);
    }

    private static SchoolPlugin ReadPlugin(JsonElement entry) => new()
    {
        Id = entry.GetProperty("id").GetString() ?? throw new FormatException("id"),
        IsEnabled = !entry.TryGetProperty("enabled", out var enabled) || enabled.GetBoolean(),
        Version = entry.TryGetProperty("version", out var version) ? VersionRange.Parse(version.GetString()!) : VersionRange.All,
        Duties = entry.TryGetProperty("duties", out var duties) ? [.. duties.EnumerateArray().Select(d => d.GetString()!)] : null,
        Settings = entry.TryGetProperty("settings", out var settings) ? settings.Clone() : default,
    };
}
