using ClassTeacherPlatform.Host.Plugins;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace ClassTeacherPlatform.Host.Web;

/// <summary>No page at this address; where a module that is off has it, the notice names the module.</summary>
public sealed partial class NotFoundPage : IDisposable
{
    private LocalText? _module;

    [Inject]
    private IPluginSet Plugins { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private string Title => T.Text[_module is null ? "NotFound.Title" : "NotFound.TitleSwitchedOff"];

    public void Dispose() => Navigation.LocationChanged -= Follow;

    protected override void OnInitialized()
    {
        Navigation.LocationChanged += Follow;
        Find();
    }

    private void Find()
    {
        var path = "/" + Navigation.ToBaseRelativePath(Navigation.Uri).Split('?', '#')[0];
        _module = Plugins.All.FirstOrDefault(p => p.Manifest is { } manifest && manifest.Pages.Any(page => Holds(page.Path, path)))?.Manifest?.Title;
    }

    /// <summary>An address below a module's page is the module's too.</summary>
    private static bool Holds(string page, string path) =>
        path.Equals(page, StringComparison.OrdinalIgnoreCase) || path.StartsWith(page + "/", StringComparison.OrdinalIgnoreCase);

    private void Follow(object? sender, LocationChangedEventArgs change) => _ = InvokeAsync(() =>
    {
        Find();
        StateHasChanged();
    });
}
