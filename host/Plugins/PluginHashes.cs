using System.Security.Cryptography;

namespace ClassTeacherPlatform.Host.Plugins;

/// <summary>The files of a plugin are the ones that its build stamped: none changed, none missing, none slipped in.</summary>
internal static class PluginHashes
{
    public static LocalText? ProblemOf(InstalledPlugin plugin)
    {
        var files = plugin.Manifest!.Files;
        if (!files.ContainsKey(plugin.Manifest.Assembly) || !files.ContainsKey(ManifestReader.FileName))
        {
            return Reason.Of("AssemblyMissing");
        }

        foreach (var (name, hash) in files)
        {
            if (name.Contains("..", StringComparison.Ordinal) || Path.IsPathRooted(name))
            {
                return Reason.Of("FileOutside", name);
            }

            if (!Matches(Path.Combine(plugin.Folder, name), hash))
            {
                return Reason.Of("FileChanged", name);
            }
        }

        return Stranger(plugin) is { } stranger ? Reason.Of("FileUnlisted", stranger) : null;
    }

    private static bool Matches(string path, string hash)
    {
        if (!File.Exists(path))
        {
            return false;
        }

        using var content = File.OpenRead(path);
        return string.Equals(Convert.ToHexString(SHA256.HashData(content)), hash, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A library beside the plugin that the build did not put there would be loaded all the same.</summary>
    private static string? Stranger(InstalledPlugin plugin) => System.IO.Directory
        .EnumerateFiles(plugin.Folder, "*.dll", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(plugin.Folder, path).Replace('\\', '/'))
        .FirstOrDefault(name => !plugin.Manifest!.Files.ContainsKey(name));
}
