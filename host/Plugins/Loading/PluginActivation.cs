using System.Reflection;
using Autofac;
using Autofac.Extensions.DependencyInjection;
using ClassTeacherPlatform.Sdk.Plugins;
using McMaster.NETCore.Plugins;
using Microsoft.Extensions.Options;

namespace ClassTeacherPlatform.Host.Plugins.Loading;

/// <summary>
/// Brings one version of one plugin to life, step by step; a step that fails undoes the ones before it. Code of a plugin runs
/// under a deadline, and what it throws ends here.
/// </summary>
internal sealed partial class PluginActivation(
    ILifetimeScope root, PluginMigration migration, IOptions<PluginLimits> limits, ILogger<PluginActivation> logger)
{
    /// <exception cref="PluginFault">It cannot run, with the reason.</exception>
    public async Task<LoadedPlugin> ActivateAsync(InstalledPlugin installed, SchoolPlugin school, CancellationToken cancellationToken)
    {
        var manifest = installed.Manifest!;
        var path = Path.Combine(installed.Folder, manifest.Assembly);
        PluginLoader? loader = null;
        ILifetimeScope? scope = null;
        string? copy = null;
        try
        {
            RefuseMissingMembers(path);
            PluginSettings.Check(manifest, school);
            loader = Open(path);
            var (assembly, parts) = Inspect(loader);
            var plugin = await GuardAsync("Constructor", () => Task.FromResult(Create(parts)));
            var builder = new PluginBuilder(school.Settings);
            await GuardAsync("Configure", () => Configured(plugin, builder));
            Refuse(PluginPartsRules.ProblemOf(manifest, parts, builder));
            scope = PluginScope.Open(root, manifest, assembly, parts, builder);
            copy = await migration.RunAsync(scope, installed, builder.Stores, cancellationToken);
            var services = new AutofacServiceProvider(scope);
            using var start = new CancellationTokenSource(limits.Value.Step);
            await GuardAsync("Start", () => plugin.OnEnabledAsync(services, start.Token));
            return new LoadedPlugin(installed, school, loader, Running(manifest, school, assembly, parts, builder, scope));
        }
        catch (Exception problem)
        {
            await UndoAsync(manifest.Id, scope, loader);
            migration.Undo(manifest.Id, copy);
            throw problem as PluginFault ?? Fault(manifest.Id, "Load", problem);
        }
    }

    private static PluginLoader Open(string path) => PluginLoader.CreateFromAssemblyFile(path, SharedAssemblies.Types, config =>
    {
        config.IsUnloadable = true;
        config.LoadInMemory = true;
        config.PreferSharedTypes = false;
        config.EnableHotReload = false;
    });

    private static (Assembly Assembly, PluginParts Parts) Inspect(PluginLoader loader)
    {
        var assembly = loader.LoadDefaultAssembly();
        return (assembly, PluginParts.Of(assembly));
    }

    private static Plugin Create(PluginParts parts) => parts.Roots is [var root]
        ? (Plugin)Activator.CreateInstance(root)!
        : throw new PluginFault(Reason.Of("RootMissing", parts.Roots.Count));

    private static Task<bool> Configured(Plugin plugin, PluginBuilder builder)
    {
        plugin.Configure(builder);
        return Task.FromResult(true);
    }

    private static void RefuseMissingMembers(string path)
    {
        if (PromisedMembers.FirstMissing(path) is { } missing)
        {
            throw new PluginFault(Reason.Of("MemberMissing", missing, ManifestRules.SdkVersion));
        }
    }

    private static void Refuse(LocalText? problem)
    {
        if (problem is not null)
        {
            throw new PluginFault(problem);
        }
    }

    private static RunningPlugin Running(
        PluginManifest manifest, SchoolPlugin school, Assembly assembly, PluginParts parts, PluginBuilder builder, ILifetimeScope scope) => new()
        {
            Manifest = manifest,
            Assembly = assembly,
            Scope = scope,
            Duties = PluginDuties.On(manifest, school),
            DutyTypes = builder.Duties,
            Templates = builder.Templates,
            BannerTypes = builder.Banners,
            AskTypes = builder.Asks,
            Heard = parts.Heard,
            Pages = parts.Pages,
        };

    private async Task UndoAsync(string plugin, ILifetimeScope? scope, PluginLoader? loader)
    {
        try
        {
            await PluginClosing.CloseAsync(scope, limits.Value.Drain);
        }
        catch (Exception problem)
        {
            StepFailed(problem, plugin, "Close");
        }

        loader?.Dispose();
    }

    /// <summary>On a thread of its own: code that never comes back holds up itself alone, and is named.</summary>
    private async Task<T> GuardAsync<T>(string step, Func<Task<T>> work)
    {
        try
        {
            return await Task.Run(work).WaitAsync(limits.Value.Step);
        }
        catch (TimeoutException)
        {
            throw new PluginFault(Reason.Of(step + "Hung", limits.Value.Step.TotalSeconds));
        }
        catch (Exception problem) when (problem is not PluginFault)
        {
            throw Fault(step, step, problem);
        }
    }

    private Task<bool> GuardAsync(string step, Func<Task> work) => GuardAsync(step, async () =>
    {
        await work();
        return true;
    });

    private PluginFault Fault(string plugin, string step, Exception problem)
    {
        var cause = problem is TargetInvocationException or AggregateException ? problem.InnerException ?? problem : problem;
        cause = cause is ReflectionTypeLoadException { LoaderExceptions: [{ } first, ..] } ? first : cause;
        StepFailed(cause, plugin, step);
        return new PluginFault(
            cause is MissingMemberException or TypeLoadException
                ? Reason.Of("MemberMissingAtRun", step, ManifestRules.SdkVersion)
                : Reason.Of(step + "Threw", cause.GetType().Name),
            problem);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Plugin {Plugin} failed at {Step}")]
    private partial void StepFailed(Exception problem, string plugin, string step);
}
