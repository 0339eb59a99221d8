namespace ClassTeacherPlatform.Benchmarks;

/// <summary><c>dotnet run -c Release --project tests/Benchmarks -- [start] [enable] [publish] [durable] [import] [memory] [print] [register]</c>; all where none is named.</summary>
internal static class Entrance
{
    private static readonly Dictionary<string, Func<Task>> Figures = new(StringComparer.Ordinal)
    {
        ["start"] = StartToFirstPage.RunAsync,
        ["enable"] = EnableToFirstPage.RunAsync,
        ["publish"] = PublishBenchmark.RunAsync,
        ["durable"] = DurableNotification.RunAsync,
        ["import"] = ImportSchool.RunAsync,
        ["memory"] = IdleMemory.RunAsync,
        ["print"] = PrintBatch.RunAsync,
        ["register"] = RegisterGrowth.RunAsync,
    };

    private static async Task<int> Main(string[] args)
    {
        var names = args.Length == 0 ? [.. Figures.Keys] : args;
        foreach (var name in names)
        {
            if (!Figures.TryGetValue(name, out var figure))
            {
                await Console.Error.WriteLineAsync($"There is no figure '{name}'. Known: {string.Join(", ", Figures.Keys)}.");
                return 2;
            }

            Console.WriteLine($"== {name}");
            await figure();
        }

        return 0;
    }
}
