namespace ClassTeacherPlatform.Benchmarks;

/// <summary>
/// From the start of the process to its first page, data folder and demo school in place, against an empty Blazor Server app:
/// both published as a school runs them, with ReadyToRun.
/// </summary>
internal static class StartToFirstPage
{
    public static async Task RunAsync()
    {
        var (host, empty) = (await PublishedApp.OfAsync("host"), await PublishedApp.OfAsync("tests/Benchmarks/EmptyApp"));
        var data = Directory.CreateTempSubdirectory("ctp-start-").FullName;
        await Pairs.CompareAsync(
            "start to first page ÷ empty app",
            rounds: 9,
            async () => await (await RunningApp.StartAsync(host, "/login", "--data", data, "--demo")).DisposeAsync(),
            async () => await (await RunningApp.StartAsync(empty, "/")).DisposeAsync(),
            warmup: 2);
        Directory.Delete(data, recursive: true);
        Directory.Delete(Path.GetDirectoryName(host)!, recursive: true);
        Directory.Delete(Path.GetDirectoryName(empty)!, recursive: true);
    }
}
