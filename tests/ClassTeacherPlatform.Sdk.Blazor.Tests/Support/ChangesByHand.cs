using ClassTeacherPlatform.Sdk.Blazor.Live;

namespace ClassTeacherPlatform.Sdk.Blazor.Tests.Support;

internal sealed class ChangesByHand : ILiveChanges
{
    private readonly List<Func<Task>> _pages = [];

    public Task TellAsync() => Task.WhenAll(_pages.ToList().Select(page => page()));

    public IDisposable Subscribe(Func<Task> changed)
    {
        _pages.Add(changed);
        return new Subscription(() => _pages.Remove(changed));
    }

    private sealed class Subscription(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
