using System.Globalization;

namespace ClassTeacherPlatform.Benchmarks;

/// <summary>Resident memory of the process with all shipped plugins and with none, after its first page; the difference by plugin.</summary>
internal static class IdleMemory
{
    private const int Rounds = 5;

    public static async Task RunAsync()
    {
        var data = Directory.CreateTempSubdirectory("ctp-memory-").FullName;
        var none = Path.Combine(data, "none.json");
        var all = Path.Combine(data, "all.json");
        string[] ids = ["acknowledgements", "breach-reporting", "consents", "credentials", "paper-extracts"];
        await File.WriteAllTextAsync(none, """{ "plugins": [] }""");
        await File.WriteAllTextAsync(all, $$"""{ "plugins": [ {{string.Join(',', ids.Select(id => $$"""{ "id": "{{id}}" }"""))}} ] }""");
        var (with, without) = (new List<double>(), new List<double>());
        for (var round = 0; round <= Rounds; round++)
        {
            var (one, other) = (await ResidentAsync(data, all), await ResidentAsync(data, none));
            if (round > 0)
            {
                with.Add(one);
                without.Add(other);
            }
        }

        var (full, bare) = (Pairs.Percentile(with, .5), Pairs.Percentile(without, .5));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"resident: {full:F1} MiB with {ids.Length} plugins, {bare:F1} MiB with none, {(full - bare) / ids.Length:F2} MiB for each (medians of {Rounds})"));
        Directory.Delete(data, recursive: true);
    }

    private static async Task<double> ResidentAsync(string data, string plugins)
    {
        await using var app = await RunningApp.StartAsync(RunningApp.Built("ClassTeacherPlatform.Host"), "/login", "--data", data, "--demo", "--plugins", plugins);
        return app.Resident / 1024d / 1024d;
    }
}
