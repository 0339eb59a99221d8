using System.Collections.Concurrent;
using Autofac;
using Autofac.Extensions.DependencyInjection;
using ClassTeacherPlatform.Host.Plugins.Loading;

namespace ClassTeacherPlatform.Host.Plugins.Circuits;

/// <summary>
/// The services of one circuit (or HTTP request). A plugin's type is resolved in its plugin's scope for this circuit, which
/// is opened when first needed and closed with whichever of the two ends first; everything else by the host.
/// </summary>
internal sealed class CircuitServices(ILifetimeScope scope, PluginCatalog catalog, HostScopedServices hostScoped)
    : IServiceScope, IServiceProvider, ISupportRequiredService, IKeyedServiceProvider, IAsyncDisposable
{
    private readonly AutofacServiceProvider _host = new(scope);
    private readonly ConcurrentDictionary<LoadedPlugin, Lazy<ILifetimeScope>> _plugins = new();

    public IServiceProvider ServiceProvider => this;

    public object? GetService(Type serviceType) =>
        serviceType == typeof(IServiceProvider) ? this
        : catalog.LoadedOf(serviceType) is { } plugin ? ScopeOf(plugin).ResolveOptional(serviceType)
        : _host.GetService(serviceType);

    public object GetRequiredService(Type serviceType) => serviceType.IsCollectible
        ? GetService(serviceType) ?? throw new InvalidOperationException($"No service of type {serviceType.FullName} is registered by its plugin.")
        : serviceType == typeof(IServiceProvider) ? this : _host.GetRequiredService(serviceType);

    public object? GetKeyedService(Type serviceType, object? serviceKey) => _host.GetKeyedService(serviceType, serviceKey);

    public object GetRequiredKeyedService(Type serviceType, object? serviceKey) => _host.GetRequiredKeyedService(serviceType, serviceKey);

    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    public async ValueTask DisposeAsync()
    {
        foreach (var (plugin, opened) in _plugins)
        {
            await plugin.CloseCircuitScopeAsync(opened.Value);
        }

        await _host.DisposeAsync();
    }

    private ILifetimeScope ScopeOf(LoadedPlugin plugin) => _plugins.GetOrAdd(plugin, p => new Lazy<ILifetimeScope>(() => p.OpenCircuitScope(Forward))).Value;

    private void Forward(ContainerBuilder plugin)
    {
        foreach (var type in hostScoped.Types)
        {
            plugin.Register(_ => _host.GetRequiredService(type)).As(type).ExternallyOwned();
        }
    }
}
