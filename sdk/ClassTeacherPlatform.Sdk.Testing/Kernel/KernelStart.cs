using System.Text.Json;
using Autofac;
using Autofac.Extensions.DependencyInjection;
using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Calendar;
using ClassTeacherPlatform.Host.Plugins;
using ClassTeacherPlatform.Host.Requests;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Plugins;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace ClassTeacherPlatform.Sdk.Testing.Kernel;

/// <summary>Builds the kernel and brings the plugin to life in it, as the host does, without a load context of its own.</summary>
internal static class KernelStart
{
    private static readonly TimeZoneInfo Moscow = TimeZoneInfo.FindSystemTimeZoneById(SchoolTime.DefaultZone);

    public static FakeTimeProvider Clock(DateTimeOffset now)
    {
        var time = new FakeTimeProvider(now);
        time.SetLocalTimeZone(Moscow);
        return time;
    }

    public static IContainer Build(StoreLocation location, TimeProvider time, TestKernel kernel, PluginManifest manifest, PluginTestOptions options)
    {
        var services = new ServiceCollection();
        services.AddLogging().AddSingleton(time);
        services.AddSingleton<IPluginSet>(kernel.Plugins).AddSingleton<IAccountDirectory>(kernel.Accounts);
        services.AddSingleton<IDeclarePermissions, KernelPermissions>().AddSingleton<IDeclarePermissions>(new TestPermissions(manifest));
        services.AddSingleton<PermissionTable>().AddSingleton<ISchoolClock, SchoolClock>().AddSingleton<IWorkingCalendar, WeekdayCalendar>();
        services.AddKernel(location);
        options.Replace?.Invoke(services);
        var container = new ContainerBuilder();
        container.Populate(services);
        return container.Build();
    }

    public static async Task<RunningPlugin> EnableAsync(
        IContainer root, Plugin plugin, PluginManifest manifest, TestParts parts, PluginTestOptions options, CancellationToken cancellationToken)
    {
        var builder = new TestBuilder(Settings(options));
        plugin.Configure(builder);
        var scope = root.BeginLifetimeScope(c => c.Populate(Services(parts, builder)));
        foreach (var store in builder.Stores)
        {
            await root.Resolve<IStoreMigrator>().MigrateAsync(scope, store, cancellationToken);
        }

        await plugin.OnEnabledAsync(new AutofacServiceProvider(scope), cancellationToken);
        return new RunningPlugin
        {
            Manifest = manifest,
            Assembly = plugin.GetType().Assembly,
            Scope = scope,
            Duties = (options.Duties ?? manifest.Duties.Where(d => d.Provided).Select(d => d.Id)).ToHashSet(StringComparer.Ordinal),
            DutyTypes = builder.Duties,
            Heard = parts.Heard,
        };
    }

    private static JsonElement Settings(PluginTestOptions options)
    {
        using var document = JsonDocument.Parse(options.Settings ?? "{}");
        return document.RootElement.Clone();
    }

    private static ServiceCollection Services(TestParts parts, TestBuilder builder)
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

        foreach (var own in parts.Heard.Values.SelectMany(h => h).Concat(builder.Duties.Values).Distinct())
        {
            services.AddScoped(own);
        }

        foreach (var service in builder.Services)
        {
            ((ICollection<ServiceDescriptor>)services).Add(service);
        }

        return services;
    }
}
