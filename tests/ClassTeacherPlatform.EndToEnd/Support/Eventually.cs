using System.Diagnostics;

namespace ClassTeacherPlatform.EndToEnd.Support;

/// <summary>For what a browser cannot wait for itself: asks again until it is so or the deadline has passed.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    public static async Task TrueAsync(Func<Task<bool>> isSo, TimeSpan limit, Func<string> otherwise)
    {
        var watch = Stopwatch.StartNew();
        using var timer = new PeriodicTimer(Pause);
        while (!await isSo())
        {
            Assert.True(watch.Elapsed < limit, otherwise());
            await timer.WaitForNextTickAsync();
        }
    }
}
