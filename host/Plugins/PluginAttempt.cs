using System.Security.Cryptography;
using System.Text;

namespace ClassTeacherPlatform.Host.Plugins;

/// <summary>
/// What an attempt to start a plugin depends on: its files, the school's settings of it, and this build of the host. What failed is
/// tried again when any of the three changes.
/// </summary>
internal static class PluginAttempt
{
    private static readonly string Host = typeof(PluginAttempt).Assembly.ManifestModule.ModuleVersionId.ToString("N");

    public static string Of(InstalledPlugin plugin, SchoolPlugin? school)
    {
        var settings = school is { Settings.ValueKind: not System.Text.Json.JsonValueKind.Undefined } ? school.Settings.GetRawText() : string.Empty;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{plugin.Stamp}|{settings}|{Host}")));
    }
}
