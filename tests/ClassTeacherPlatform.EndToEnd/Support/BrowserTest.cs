using System.Runtime.CompilerServices;

namespace ClassTeacherPlatform.EndToEnd.Support;

/// <summary>
/// A test with browsers: each person has a context of his own. A failure leaves pictures and traces under the artifacts; at the
/// end nothing may have been asked of another machine and nothing may stand in the browser's console.
/// </summary>
public abstract class BrowserTest(School school) : IClassFixture<School>
{
    internal HostProcess Host => school.Host;

    /// <summary>Runs the test's steps with a desk of browsers.</summary>
    internal async Task Do(Func<Desk, Task> steps, [CallerMemberName] string test = "")
    {
        await using var desk = new Desk(Host, await Chromium.OpenAsync());
        try
        {
            await steps(desk);
            desk.AssertQuiet();
        }
        catch
        {
            await desk.KeepAsync(Path.Combine(BuiltHouse.Artifacts, GetType().Name, test));
            throw;
        }
    }
}
