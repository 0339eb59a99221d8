using System.Reflection;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Web;

/// <summary>Finds the page of an address, among the pages of the plugins that are on at this moment.</summary>
public sealed partial class Routes : IDisposable
{
    private Assembly[] _plugins = [];
    private IDisposable? _subscription;

    [Inject]
    private PageAssemblies Pages { get; set; } = null!;

    public void Dispose() => _subscription?.Dispose();

    protected override void OnInitialized()
    {
        _plugins = [.. Pages.Current];
        _subscription = Pages.Subscribe(FollowAsync);
    }

    /// <summary>A new array each time: the router compares references to see whether its table still holds.</summary>
    private Task FollowAsync() => InvokeAsync(() =>
    {
        _plugins = [.. Pages.Current];
        StateHasChanged();
    });
}
