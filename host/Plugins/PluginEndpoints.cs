using ClassTeacherPlatform.Host.Web;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.Extensions.Primitives;

namespace ClassTeacherPlatform.Host.Plugins;

/// <summary>The addresses of the running plugins' pages; the router reads them anew when plugins change.</summary>
internal sealed class PluginEndpoints : EndpointDataSource, IDisposable
{
    private volatile IReadOnlyList<Endpoint> _endpoints = [];
    private CancellationTokenSource _changed = new();
    private IEndpointRouteBuilder? _host;

    public override IReadOnlyList<Endpoint> Endpoints => _endpoints;

    public override IChangeToken GetChangeToken() => new CancellationChangeToken(_changed.Token);

    public void Dispose() => _changed.Dispose();

    /// <summary>Takes its place among the host's addresses.</summary>
    public void Join(IEndpointRouteBuilder host)
    {
        _host = host;
        host.DataSources.Add(this);
    }

    public void Publish(IReadOnlyList<RunningPlugin> running)
    {
        if (_host is null)
        {
            return;
        }

        _endpoints = [.. running.Where(p => p.Pages.Count > 0).SelectMany(PagesOf)];
        var told = Interlocked.Exchange(ref _changed, new CancellationTokenSource());
        told.Cancel();
        told.Dispose();
    }

    private List<Endpoint> PagesOf(RunningPlugin plugin)
    {
        var alone = new AloneRouteBuilder(_host!);
        alone.MapRazorComponents<App>().AddInteractiveServerRenderMode().AddAdditionalAssemblies(plugin.Assembly);
        return
        [
            .. alone.DataSources.SelectMany(source => source.Endpoints)
                .Where(endpoint => endpoint.Metadata.GetMetadata<ComponentTypeMetadata>() is { } page
                    && page.Type.Assembly == plugin.Assembly && plugin.Has(page.Type)),
        ];
    }

    /// <summary>Builds the addresses of one plugin apart from the host's; the static files' names are the host's, so that its pages link the same ones.</summary>
    private sealed class AloneRouteBuilder(IEndpointRouteBuilder host) : IEndpointRouteBuilder
    {
        public IServiceProvider ServiceProvider => host.ServiceProvider;

        public ICollection<EndpointDataSource> DataSources { get; } =
            [.. host.DataSources.Where(source => source.GetType().Name.Contains("StaticAsset", StringComparison.Ordinal))];

        public IApplicationBuilder CreateApplicationBuilder() => host.CreateApplicationBuilder();
    }
}
