using System.Reflection;
using ClassTeacherPlatform.Host.Plugins;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Web;

/// <summary>Finds the page of an address, among the pages of the plugins and duties that are on at this moment.</summary>
public sealed partial class Routes : IDisposable
{
    private Assembly[] _plugins = [];
    private IReadOnlyList<string> _styles = [];
    private IDisposable? _subscription;

    [Inject]
    private PageAssemblies Pages { get; set; } = null!;

    [Inject]
    private PluginCatalog Catalog { get; set; } = null!;

    public void Dispose() => _subscription?.Dispose();

    protected override void OnInitialized()
    {
        Read();
        _subscription = Pages.Subscribe(FollowAsync);
    }

    private bool IsOn(Type page) => page.Assembly == typeof(Routes).Assembly
        || Catalog.Running.FirstOrDefault(p => p.Assembly == page.Assembly)?.Has(page) == true;

    /// <summary>A new array each time: the router compares references to see whether its table still holds.</summary>
    private Task FollowAsync() => InvokeAsync(() =>
    {
        Read();
        StateHasChanged();
    });

    private void Read()
    {
        _plugins = [.. Pages.Current];
        _styles = [.. PluginContent.StylesOf(Catalog)];
    }
}
