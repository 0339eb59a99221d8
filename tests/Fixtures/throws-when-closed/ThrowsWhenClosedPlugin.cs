using ClassTeacherPlatform.Sdk.Plugins;
using Microsoft.Extensions.DependencyInjection;

namespace Fixtures.ThrowsWhenClosed;

public sealed class ThrowsWhenClosedPlugin : Plugin
{
    public override void Configure(IPluginBuilder plugin) => plugin.Services.AddSingleton<Sticky>();

    public override Task OnEnabledAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        services.GetRequiredService<Sticky>();
        return Task.CompletedTask;
    }

    private sealed class Sticky : IDisposable
    {
        public void Dispose() => throw new InvalidOperationException("As built.");
    }
}
