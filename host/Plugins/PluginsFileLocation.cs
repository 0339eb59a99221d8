using System.Security.Cryptography;
using System.Text;

namespace ClassTeacherPlatform.Host.Plugins;

/// <summary>Where <c>plugins.json</c> lies: the one asked for, else beside the program, else the nearest one upwards from the working folder, else in the data folder.</summary>
internal sealed record PluginsFileLocation(string Path)
{
    public const string FileName = "plugins.json";

    /// <summary>The system-wide name of the lock that writers of this file take.</summary>
    public string LockName => "ctp-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Path)))[..24];

    public static PluginsFileLocation Find(string? asked, string dataFolder)
    {
        if (!string.IsNullOrWhiteSpace(asked))
        {
            return new PluginsFileLocation(System.IO.Path.GetFullPath(asked));
        }

        var places = Upwards(new DirectoryInfo(Environment.CurrentDirectory)).Prepend(AppContext.BaseDirectory);
        var found = places.Select(place => System.IO.Path.Combine(place, FileName)).FirstOrDefault(File.Exists);
        return new PluginsFileLocation(found ?? System.IO.Path.Combine(dataFolder, FileName));
    }

    private static IEnumerable<string> Upwards(DirectoryInfo? folder)
    {
        for (; folder is not null; folder = folder.Parent)
        {
            yield return folder.FullName;
        }
    }
}
