using System.Text;

namespace ClassTeacherPlatform.Credentials.Tests.Support;

/// <summary>Looks into every byte that the kernels of this test run keep on the disk.</summary>
internal static class DataFolder
{
    public static IReadOnlyList<string> FilesWith(string text)
    {
        var wanted = Encoding.UTF8.GetBytes(text);
        return [.. Folders().SelectMany(Files).Where(f => Read(f).AsSpan().IndexOf(wanted) >= 0)];
    }

    private static string[] Folders() => Directory.GetDirectories(Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath(), "ctp-plugin-*");

    private static string[] Files(string folder)
    {
        try
        {
            return Directory.GetFiles(folder, "*", SearchOption.AllDirectories);
        }
        catch (DirectoryNotFoundException)
        {
            // Another test's folder that is being removed.
            return [];
        }
    }

    private static byte[] Read(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var copy = new MemoryStream();
            file.CopyTo(copy);
            return copy.ToArray();
        }
        catch (IOException)
        {
            // Another test's folder that is being removed.
            return [];
        }
    }
}
