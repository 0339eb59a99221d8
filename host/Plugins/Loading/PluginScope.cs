using System.Reflection;
using System.Runtime.Loader;
using Autofac;
using Autofac.Extensions.DependencyInjection;
using ClassTeacherPlatform.Host.Store;
using Microsoft.Extensions.Options;

namespace ClassTeacherPlatform.Host.Plugins.Loading;

/// <summary>A plugin's own services: a child of the host's root, so that it sees the kernel's and nobody sees its.</summary>
internal static class PluginScope
{
    public static ILifetimeScope Open(ILifetimeScope root, PluginManifest manifest, Assembly assembly, PluginParts parts, PluginBuilder builder)
    {
        var tag = $"plugin:{manifest.Id}";
        var context = AssemblyLoadContext.GetLoadContext(assembly)!;
        return root.BeginLoadContextLifetimeScope(tag, context, scope => Fill(scope, manifest, parts, builder));
    }

    /// <summary>For a plugin in the host's own load context, which nothing unloads: the test kit's.</summary>
    public static ILifetimeScope OpenInHostContext(ILifetimeScope root, PluginManifest manifest, PluginParts parts, PluginBuilder builder)
    {
        var tag = $"plugin:{manifest.Id}";
        return root.BeginLifetimeScope(tag, scope => Fill(scope, manifest, parts, builder));
    }

    private static void Fill(ContainerBuilder scope, PluginManifest manifest, PluginParts parts, PluginBuilder builder)
    {
        // One registration a service: Autofac fails the first lookup of an open generic that stands for two.
        // Open generics of the host closed over a plugin's type would become singletons of the root and hold the plugin for ever.
        scope.RegisterGeneric(typeof(Logger<>)).As(typeof(ILogger<>)).InstancePerLifetimeScope();
        scope.RegisterGeneric(typeof(OptionsManager<>)).As(typeof(IOptions<>)).InstancePerLifetimeScope();
        scope.RegisterGeneric(typeof(OptionsManager<>)).As(typeof(IOptionsSnapshot<>)).InstancePerLifetimeScope();
        scope.Populate(Services(manifest, parts, builder), $"plugin:{manifest.Id}");
    }

    private static ServiceCollection Services(PluginManifest manifest, PluginParts parts, PluginBuilder builder)
    {
        var services = new ServiceCollection();
        foreach (var store in builder.Stores)
        {
            services.AddStore(store);
        }

        foreach (var (contract, implementation) in parts.Services)
        {
            services.AddScoped(contract, implementation);
        }

        foreach (var own in parts.Heard.Values.SelectMany(h => h).Concat(builder.Duties.Values).Concat(builder.Banners).Concat(builder.Asks).Distinct())
        {
            services.AddScoped(own);
        }

        // Last, so that an author's own registration stands.
        foreach (var service in builder.Services)
        {
            ((ICollection<ServiceDescriptor>)services).Add(service);
        }

        PluginPowers.Withhold(services, manifest);

        return services;
    }
}
