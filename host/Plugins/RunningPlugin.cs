using System.Reflection;
using Autofac;
using ClassTeacherPlatform.Host.Plugins.Loading;
using ClassTeacherPlatform.Sdk.Documents;

namespace ClassTeacherPlatform.Host.Plugins;

/// <summary>A plugin that is enabled now.</summary>
internal sealed record RunningPlugin
{
    public required PluginManifest Manifest { get; init; }

    public required Assembly Assembly { get; init; }

    public required ILifetimeScope Scope { get; init; }

    /// <summary>The duties that are on.</summary>
    public required IReadOnlySet<string> Duties { get; init; }

    public required IReadOnlyDictionary<string, Type> DutyTypes { get; init; }

    /// <summary>What it makes documents from.</summary>
    public IReadOnlyList<DocumentTemplate> Templates { get; init; } = [];

    public required IReadOnlyDictionary<Type, IReadOnlyList<Type>> Heard { get; init; }

    /// <summary>What it may say above every page.</summary>
    public IReadOnlyList<Type> BannerTypes { get; init; } = [];

    /// <summary>What it may ask families by their personal links.</summary>
    public IReadOnlyList<Type> AskTypes { get; init; } = [];

    /// <summary>Components with an address.</summary>
    public IReadOnlyList<Type> Pages { get; init; } = [];

    /// <summary>Taken while a request or a delivery runs in it.</summary>
    public PluginLeases Leases { get; init; } = new();

    /// <summary>Whether a page exists, by the duty it belongs to.</summary>
    public bool Has(Type page) => page.GetCustomAttribute<Sdk.Blazor.Pages.DutyPageAttribute>() is not { } duty || Duties.Contains(duty.Duty);
}
