namespace ClassTeacherPlatform.Sdk.Testing.Kernel;

/// <summary>A folder for one test's data, in memory where the system has such a place: the kernel waits for the disk at each commit.</summary>
internal static class TestFolder
{
    private const string Memory = "/dev/shm";

    public static string Create()
    {
        var parent = System.IO.Directory.Exists(Memory) ? Memory : Path.GetTempPath();
        return System.IO.Directory.CreateDirectory(Path.Combine(parent, $"ctp-plugin-{Guid.NewGuid():N}")).FullName;
    }
}
