using ClassTeacherPlatform.Sdk.Plugins;

namespace Fixtures.Growing;

public sealed class GrowingPlugin : Plugin
{
    public override void Configure(IPluginBuilder plugin) => plugin.Store<GrowingContext>();

    public override Task OnEnabledAsync(IServiceProvider services, CancellationToken cancellationToken) =>
#if BROKEN_START
        throw new InvalidOperationException("As built.");
#else
        Task.CompletedTask;
#endif
}
