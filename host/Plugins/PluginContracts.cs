using System.Reflection;
using Autofac;

namespace ClassTeacherPlatform.Host.Plugins;

// What the kernel asks of the plugin catalog; the catalog's own files take this one's place.
internal sealed record PluginManifest
{
    public required string Id { get; init; }

    public IReadOnlyList<string> Answers { get; init; } = [];
}

internal sealed record PluginStatus
{
    public required string Id { get; init; }

    public PluginManifest? Manifest { get; init; }
}

internal sealed class RunningPlugin
{
    public required PluginManifest Manifest { get; init; }

    public required Assembly Assembly { get; init; }

    public required ILifetimeScope Scope { get; init; }

    public required IReadOnlySet<string> Duties { get; init; }

    public required IReadOnlyDictionary<string, Type> DutyTypes { get; init; }

    public required IReadOnlyDictionary<Type, IReadOnlyList<Type>> Heard { get; init; }
}

internal interface IPluginSet
{
    event Action? Changed;

    IReadOnlyList<RunningPlugin> Running { get; }

    IReadOnlyList<PluginStatus> All { get; }

    RunningPlugin? OwnerOf(Type requestType);

    IReadOnlyList<string> SubscribersOf(string notificationFullName);
}
