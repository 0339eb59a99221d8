namespace ClassTeacherPlatform.EndToEnd.Support;

/// <summary>A demo school of its own for the tests of one class, which run one after the other.</summary>
public sealed class School : IAsyncLifetime
{
    internal HostProcess Host { get; private set; } = null!;

    public async Task InitializeAsync() => Host = await HostProcess.StartAsync();

    public async Task DisposeAsync() => await Host.DisposeAsync();
}
