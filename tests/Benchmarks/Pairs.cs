using System.Diagnostics;
using System.Globalization;

namespace ClassTeacherPlatform.Benchmarks;

/// <summary>Runs a thing and its baseline by turns in one process run, so that both meet the same machine.</summary>
internal static class Pairs
{
    public static async Task<double> CompareAsync(string what, int rounds, Func<Task> thing, Func<Task> baseline, int warmup = 3)
    {
        var (things, baselines) = (new List<double>(), new List<double>());
        for (var round = -warmup; round < rounds; round++)
        {
            var (one, other) = (await TimeAsync(thing), await TimeAsync(baseline));
            if (round >= 0)
            {
                things.Add(one);
                baselines.Add(other);
            }
        }

        var ratio = Median(things) / Median(baselines);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}: {Spread(things)} ÷ {Spread(baselines)}, ratio of medians {ratio:F2} ({rounds} pairs)"));
        return ratio;
    }

    public static async Task<double> TimeAsync(Func<Task> work)
    {
        var started = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    public static string Spread(IReadOnlyCollection<double> times) => string.Create(
        CultureInfo.InvariantCulture, $"median {Median(times):F2} ms (min {times.Min():F2}, p95 {Percentile(times, .95):F2})");

    public static double Percentile(IReadOnlyCollection<double> times, double part) =>
        times.Order().ElementAt(Math.Min(times.Count - 1, (int)Math.Ceiling(times.Count * part) - 1));

    private static double Median(IReadOnlyCollection<double> times) => Percentile(times, .5);
}
