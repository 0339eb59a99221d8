using System.Diagnostics;

namespace ClassTeacherPlatform.Benchmarks;

/// <summary>A project published into a folder of its own, by the command of the README.</summary>
internal static class PublishedApp
{
    /// <returns>The path of its assembly.</returns>
    public static async Task<string> OfAsync(string project)
    {
        var output = Directory.CreateTempSubdirectory("ctp-published-").FullName;
        var start = new ProcessStartInfo("dotnet", ["publish", project, "-c", "Release", "-o", output, "-p:PublishReadyToRun=true"])
        {
            UseShellExecute = false,
            WorkingDirectory = Root(),
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? Directory.GetFiles(output, "ClassTeacherPlatform.*.runtimeconfig.json").Single().Replace(".runtimeconfig.json", ".dll", StringComparison.Ordinal)
            : throw new InvalidOperationException(said);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ClassTeacherPlatform.sln")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }
}
