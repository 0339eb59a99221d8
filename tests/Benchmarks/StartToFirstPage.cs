namespace ClassTeacherPlatform.Benchmarks;

/// <summary>From the start of the process to its first page, data folder and demo school in place, against an empty Blazor Server app.</summary>
internal static class StartToFirstPage
{
    public static async Task RunAsync()
    {
        var data = Directory.CreateTempSubdirectory("ctp-start-").FullName;
        await Pairs.CompareAsync(
            "start to first page ÷ empty app",
            rounds: 9,
            async () => await (await RunningApp.StartAsync("ClassTeacherPlatform.Host", "/login", "--data", data, "--demo")).DisposeAsync(),
            async () => await (await RunningApp.StartAsync("ClassTeacherPlatform.EmptyApp", "/")).DisposeAsync(),
            warmup: 2);
        Directory.Delete(data, recursive: true);
    }
}
