namespace ClassTeacherPlatform.Host.Tests.Texts;

/// <summary>The repository that these tests were built from.</summary>
internal static class SourceTree
{
    public static string Root { get; } = FindRoot();

    /// <summary>Host, UI kit and each plugin: whatever has texts of its own.</summary>
    public static IReadOnlyList<string> Homes { get; } =
    [
        "host",
        "sdk/ClassTeacherPlatform.Sdk.Blazor",
        .. System.IO.Directory.EnumerateDirectories(Path.Combine(Root, "plugins"))
            .Where(folder => System.IO.Directory.Exists(Path.Combine(folder, "Resources")))
            .Select(folder => $"plugins/{Path.GetFileName(folder)}").Order(StringComparer.Ordinal),
    ];

    public static IEnumerable<string> Pages(string home) =>
        System.IO.Directory.EnumerateFiles(Path.Combine(Root, home), "*.razor", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ClassTeacherPlatform.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests lie outside of the repository.");
    }
}
