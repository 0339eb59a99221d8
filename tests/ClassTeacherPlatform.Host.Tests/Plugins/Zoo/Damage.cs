using ClassTeacherPlatform.Host.Tests.Plugins.Running;

namespace ClassTeacherPlatform.Host.Tests.Plugins.Zoo;

/// <summary>What happens to a plugin's files after its build.</summary>
internal static class Damage
{
    public static void All(HostFolder folder)
    {
        File.Delete(folder.FileOf("missing-manifest", "plugin.json"));
        using var assembly = File.OpenWrite(folder.FileOf("changed-file", "Fixtures.ChangedFile.dll"));
        assembly.Seek(0, SeekOrigin.End);
        assembly.WriteByte(0);
    }
}
