using System.Reflection;

namespace ClassTeacherPlatform.EndToEnd.Support;

/// <summary>Where the build put things; the project file writes it into the assembly.</summary>
internal static class BuiltHouse
{
    public static string Host => Path.Combine(Of("HostFolder"), "ClassTeacherPlatform.Host.dll");

    public static string Plugins => Path.Combine(Of("Repository"), "plugins.json");

    /// <summary>What failed tests leave: pictures, traces, the host's output.</summary>
    public static string Artifacts => Of("ArtifactsFolder");

    private static string Of(string key) =>
        typeof(BuiltHouse).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
