using Autofac;
using Autofac.Extensions.DependencyInjection;
using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Plugins.Circuits;
using ClassTeacherPlatform.Host.Plugins.Loading;
using ClassTeacherPlatform.Host.Plugins.Modules;
using ClassTeacherPlatform.Host.Web;

namespace ClassTeacherPlatform.Host.Plugins;

/// <summary>Registers the life of plugins.</summary>
internal static class PluginsRegistration
{
    /// <summary>Call it last: it takes note of what the host registered with the life of a scope.</summary>
    public static void AddPlugins(this WebApplicationBuilder builder, HostPaths paths, RunOptions options)
    {
        var services = builder.Services;
        services.AddSingleton(PluginFolders.Of(paths.DataFolder)).AddSingleton(PluginsFileLocation.Find(options.Plugins, paths.DataFolder));
        services.AddOptions<PluginLimits>().BindConfiguration("Plugins");
        services.AddSingleton<PluginsFile>().AddSingleton<PluginSources>().AddSingleton<PluginInventory>().AddSingleton<PluginRecords>();
        services.AddSingleton<PluginTables>().AddSingleton<PluginMigration>().AddSingleton<PluginActivation>();
        services.AddSingleton<PluginEndpoints>().AddSingleton<PluginPublication>().AddSingleton<PluginEvents>();
        services.AddSingleton<PluginCatalog>().AddSingleton<IPluginSet>(s => s.GetRequiredService<PluginCatalog>());
        services.AddSingleton<IDeclarePermissions, PluginPermissions>().AddSingleton<INavigationSource, PluginNavigation>();
        services.AddSingleton<PluginSwitches>().AddSingleton<PluginFaults>().AddSingleton<IPageFaults>(s => s.GetRequiredService<PluginFaults>());
        services.AddSingleton<PluginHealth>().AddScoped<ModuleChange>();
        services.AddSingleton<IStartStep, StartPlugins>();
        services.AddSingleton<PluginWatch>();
        if (options.IsServing)
        {
            services.AddHostedService(s => s.GetRequiredService<PluginWatch>());
        }

        var hostScoped = HostScopedServices.Of(services);
        builder.Host.UseServiceProviderFactory(new AutofacServiceProviderFactory(container =>
        {
            container.RegisterInstance(hostScoped);
            container.RegisterType<PluginScopeFactory>().As<IServiceScopeFactory>().SingleInstance();
        }));
    }

    public static void MapPlugins(this WebApplication app)
    {
        app.MapPluginContent();
        app.Services.GetRequiredService<PluginEndpoints>().Join(app);
    }
}
