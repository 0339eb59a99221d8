using ClassTeacherPlatform.Host.Web;

namespace ClassTeacherPlatform.Host.Plugins;

/// <summary>Brings the plugins to life before the first page; commands of the line look at their manifests only.</summary>
internal sealed class StartPlugins(PluginCatalog catalog, RunOptions options) : IStartStep
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (options.IsServing)
        {
            await catalog.ReconcileAsync(retry: null, cancellationToken);
        }
        else
        {
            catalog.Look();
        }
    }
}
