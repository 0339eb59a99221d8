using System.Reflection;
using Autofac;

namespace ClassTeacherPlatform.Host.Plugins;

/// <summary>A plugin that is enabled now.</summary>
internal sealed class RunningPlugin
{
    public required PluginManifest Manifest { get; init; }

    public required Assembly Assembly { get; init; }

    public required ILifetimeScope Scope { get; init; }

    /// <summary>The duties that are on.</summary>
    public required IReadOnlySet<string> Duties { get; init; }

    public required IReadOnlyDictionary<string, Type> DutyTypes { get; init; }

    public required IReadOnlyDictionary<Type, IReadOnlyList<Type>> Heard { get; init; }
}
