namespace ClassTeacherPlatform.Host.Web;

/// <summary>Where this school's data lies: one folder, nothing outside it.</summary>
internal sealed record HostPaths(string DataFolder)
{
    public string Database => Path.Combine(DataFolder, "ctp.db");

    public string Files => Path.Combine(DataFolder, "files");

    public string Keys => Path.Combine(DataFolder, "keys");

    public string Logs => Path.Combine(DataFolder, "logs");

    /// <summary>The folder asked for, else CTP_DATA, else <c>.data</c> of the clone in Development, else the machine's place for applications.</summary>
    public static HostPaths Find(string? asked, bool isDevelopment)
    {
        var folder = asked ?? Environment.GetEnvironmentVariable("CTP_DATA");
        if (string.IsNullOrWhiteSpace(folder))
        {
            folder = isDevelopment ? Path.Combine(NearestClone(), ".data") : Installed();
        }

        var paths = new HostPaths(Path.GetFullPath(folder));
        System.IO.Directory.CreateDirectory(paths.DataFolder);
        return paths;
    }

    private static string Installed() =>
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "ClassTeacherPlatform");

    private static string NearestClone()
    {
        for (var folder = new DirectoryInfo(Environment.CurrentDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ClassTeacherPlatform.sln")))
            {
                return folder.FullName;
            }
        }

        return Environment.CurrentDirectory;
    }
}
