using System.Text.Json;
using Autofac;
using Autofac.Extensions.DependencyInjection;
using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Calendar;
using ClassTeacherPlatform.Host.Files;
using ClassTeacherPlatform.Host.PersonalLinks;
using ClassTeacherPlatform.Host.Plugins;
using ClassTeacherPlatform.Host.Plugins.Loading;
using ClassTeacherPlatform.Host.Requests;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Access;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Incidents;
using ClassTeacherPlatform.Sdk.Plugins;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace ClassTeacherPlatform.Sdk.Testing.Kernel;

/// <summary>Builds the kernel and brings the plugin to life in it with the loader's own parts, but in the tests' load context.</summary>
internal static class KernelStart
{
    private static readonly TimeZoneInfo Moscow = TimeZoneInfo.FindSystemTimeZoneById(SchoolTime.DefaultZone);

    public static FakeTimeProvider Clock(DateTimeOffset now)
    {
        var time = new FakeTimeProvider(now);
        time.SetLocalTimeZone(Moscow);
        return time;
    }

    public static IContainer Build(StoreLocation location, TimeProvider time, TestKernel kernel, PluginTestOptions options)
    {
        var services = new ServiceCollection();
        services.AddLogging().AddSingleton(time);
        services.AddSingleton<IPluginSet>(kernel.Plugins).AddSingleton<IAccountDirectory>(kernel.Accounts);
        services.AddSingleton<IDeclarePermissions, KernelPermissions>().AddSingleton<IDeclarePermissions>(new TestPermissions(kernel.Plugins));
        services.AddSingleton<PermissionTable>().AddSingleton<ISchoolClock, SchoolClock>();
        services.AddSingleton(new PluginFolders([], location.DataFolder)).AddSingleton<PluginTables>().AddSingleton<PluginMigration>();
        services.AddSingleton<ILinkAccounts>(new TestLinks(kernel.Accounts));
        services.AddKernel(location);
        services.AddSingleton<IAccountFreezing>(new TestFreezing(kernel.Accounts)).AddSingleton(kernel.Accounts).AddScoped<IAccessList, TestAccessList>();
        services.AddSingleton(new HostPaths(location.DataFolder)).AddFiles();
        services.AddSingleton<IDataProtectionProvider, EphemeralDataProtectionProvider>();
        options.Replace?.Invoke(services);
        var container = new ContainerBuilder();
        container.Populate(services);
        return container.Build();
    }

    /// <exception cref="InvalidOperationException">The loader would quarantine it; the message is the loader's reason.</exception>
    public static async Task<(RunningPlugin Running, PluginParts Parts)> EnableAsync(
        IContainer root, Plugin plugin, InstalledPlugin installed, PluginTestOptions options, CancellationToken cancellationToken)
    {
        var (manifest, parts) = (installed.Manifest!, PluginParts.Of(plugin.GetType().Assembly));
        var settings = Settings(options);
        Refuse(PluginSettings.ProblemOf(manifest, settings));
        var builder = new PluginBuilder(settings);
        plugin.Configure(builder);
        Refuse(PluginPartsRules.ProblemOf(manifest, parts, builder));
        var scope = PluginScope.OpenInHostContext(root, manifest, parts, builder);
        await root.Resolve<PluginMigration>().RunAsync(scope, installed, builder.Stores, cancellationToken);
        await plugin.OnEnabledAsync(new AutofacServiceProvider(scope), cancellationToken);
        return (Running(manifest, plugin, parts, builder, scope, options), parts);
    }

    private static RunningPlugin Running(
        PluginManifest manifest, Plugin plugin, PluginParts parts, PluginBuilder builder, ILifetimeScope scope, PluginTestOptions options) => new()
        {
            Manifest = manifest,
            Assembly = plugin.GetType().Assembly,
            Scope = scope,
            Duties = PluginDuties.On(manifest, new SchoolPlugin { Id = manifest.Id, Duties = options.Duties is { } named ? [.. named] : null }),
            DutyTypes = builder.Duties,
            Templates = builder.Templates,
            BannerTypes = builder.Banners,
            AskTypes = builder.Asks,
            Heard = parts.Heard,
            Pages = parts.Pages,
        };

    private static void Refuse(LocalText? problem)
    {
        if (problem is not null)
        {
            throw new InvalidOperationException(problem.En);
        }
    }

    private static JsonElement Settings(PluginTestOptions options)
    {
        if (options.Settings is null)
        {
            return default;
        }

        using var document = JsonDocument.Parse(options.Settings);
        return document.RootElement.Clone();
    }
}
