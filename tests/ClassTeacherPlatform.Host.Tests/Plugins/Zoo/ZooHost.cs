using ClassTeacherPlatform.Host.Messaging;
using ClassTeacherPlatform.Host.Plugins;
using ClassTeacherPlatform.Host.Tests.Plugins.Running;
using Microsoft.Extensions.DependencyInjection;

namespace ClassTeacherPlatform.Host.Tests.Plugins.Zoo;

/// <summary>One host with the whole zoo in its folder, every plugin of it enabled.</summary>
public sealed class ZooHost : IAsyncLifetime
{
    /// <summary>Those with a file that a build cannot break.</summary>
    internal HostFolder Folder { get; } = HostFolder.New();

    internal RunningHost Host { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Folder.Install(HostFolder.Zoo.Where(f => !f.StartsWith("growing", StringComparison.Ordinal)));
        Damage.All(Folder);
        Folder.Enable(HostFolder.Zoo.Where(f => !f.StartsWith("growing", StringComparison.Ordinal) && f != "duplicate-again"));
        Host = await RunningHost.StartAsync(Folder, services => services
            .Configure<PluginLimits>(limits => limits.Step = TimeSpan.FromSeconds(4))
            .Configure<DeliveryOptions>(delivery => (delivery.Attempts, delivery.FirstWait) = (2, TimeSpan.FromMilliseconds(1))));
    }

    public async Task DisposeAsync()
    {
        await Host.DisposeAsync();
        await Folder.DisposeAsync();
    }
}
