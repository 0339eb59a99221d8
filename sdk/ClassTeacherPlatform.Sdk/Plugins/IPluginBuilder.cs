using System.Text.Json;
using ClassTeacherPlatform.Sdk.Banners;
using ClassTeacherPlatform.Sdk.Documents;
using ClassTeacherPlatform.Sdk.Duties;
using ClassTeacherPlatform.Sdk.Personal;
using ClassTeacherPlatform.Sdk.Registers;
using Microsoft.Extensions.DependencyInjection;

namespace ClassTeacherPlatform.Sdk.Plugins;

/// <summary>What a plugin declares in code.</summary>
public interface IPluginBuilder
{
    /// <summary>The plugin's own services: seen by its handlers and by <c>@inject</c> in its pages, by nobody else.</summary>
    IServiceCollection Services { get; }

    /// <summary>The school's settings of this plugin (<c>plugins.json</c>), valid against the manifest's schema.</summary>
    JsonElement Settings { get; }

    /// <summary>The plugin keeps a database context; its migrations run before the plugin is enabled.</summary>
    IPluginBuilder Store<TContext>()
        where TContext : PluginContext;

    /// <summary>Progress of the manifest's duty <paramref name="id"/> is computed by <typeparamref name="TDuty"/>.</summary>
    IPluginBuilder Duty<TDuty>(string id)
        where TDuty : class, IDuty;

    /// <summary>The plugin makes documents from this template; the school may change its words.</summary>
    IPluginBuilder Template(DocumentTemplate template);

    /// <summary>Something is said above every page to those whom it concerns.</summary>
    IPluginBuilder Banner<TBanner>()
        where TBanner : class, IBanner;

    /// <summary>Something is asked of families on the page of their personal link.</summary>
    IPluginBuilder PersonalAsks<TAsks>()
        where TAsks : class, IPersonalAsks;
}
