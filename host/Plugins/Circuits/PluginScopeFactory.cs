using Autofac;

namespace ClassTeacherPlatform.Host.Plugins.Circuits;

/// <summary>Opens the scopes of circuits and HTTP requests so that <c>@inject</c> in a plugin's page finds the plugin's own services.</summary>
internal sealed class PluginScopeFactory(ILifetimeScope root, PluginCatalog catalog, HostScopedServices hostScoped) : IServiceScopeFactory
{
    public IServiceScope CreateScope() => new CircuitServices(root.BeginLifetimeScope(), catalog, hostScoped);
}
