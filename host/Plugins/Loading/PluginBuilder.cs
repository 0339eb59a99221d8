using System.Text.Json;
using ClassTeacherPlatform.Sdk.Banners;
using ClassTeacherPlatform.Sdk.Documents;
using ClassTeacherPlatform.Sdk.Duties;
using ClassTeacherPlatform.Sdk.Personal;
using ClassTeacherPlatform.Sdk.Plugins;
using ClassTeacherPlatform.Sdk.Registers;

namespace ClassTeacherPlatform.Host.Plugins.Loading;

/// <inheritdoc/>
internal sealed class PluginBuilder(JsonElement settings) : IPluginBuilder
{
    private readonly List<Type> _stores = [];
    private readonly Dictionary<string, Type> _duties = new(StringComparer.Ordinal);
    private readonly List<Type> _banners = [];
    private readonly List<Type> _asks = [];
    private readonly List<DocumentTemplate> _templates = [];

    public IServiceCollection Services { get; } = new ServiceCollection();

    public JsonElement Settings => settings;

    public IReadOnlyList<Type> Stores => _stores;

    public IReadOnlyDictionary<string, Type> Duties => _duties;

    public IReadOnlyList<DocumentTemplate> Templates => _templates;

    public IReadOnlyList<Type> Banners => _banners;

    public IReadOnlyList<Type> Asks => _asks;

    public IPluginBuilder Store<TContext>()
        where TContext : PluginContext
    {
        _stores.Add(typeof(TContext));
        return this;
    }

    public IPluginBuilder Duty<TDuty>(string id)
        where TDuty : class, IDuty
    {
        _duties[id] = typeof(TDuty);
        return this;
    }

    public IPluginBuilder Template(DocumentTemplate template)
    {
        _templates.Add(template);
        return this;
    }

    public IPluginBuilder Banner<TBanner>()
        where TBanner : class, IBanner
    {
        _banners.Add(typeof(TBanner));
        return this;
    }

    public IPluginBuilder PersonalAsks<TAsks>()
        where TAsks : class, IPersonalAsks
    {
        _asks.Add(typeof(TAsks));
        return this;
    }
}
