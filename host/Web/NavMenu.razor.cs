using ClassTeacherPlatform.Sdk.Access;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace ClassTeacherPlatform.Host.Web;

/// <summary>The pages that exist now and that this account may open.</summary>
public sealed partial class NavMenu : IDisposable
{
    private readonly CancellationTokenSource _closed = new();
    private IReadOnlyList<IGrouping<NavigationSection, NavigationLink>> _sections = [];
    private IDisposable? _subscription;

    [Parameter]
    public EventCallback Chosen { get; set; }

    [Inject]
    private IEnumerable<INavigationSource> Sources { get; set; } = [];

    [Inject]
    private PageAssemblies Pages { get; set; } = null!;

    [Inject]
    private ICurrentAccount Account { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    /// <summary>The link under which the open page lies: the longest one, so that a page below another is marked alone.</summary>
    private string? Current => _sections.SelectMany(section => section).Select(link => link.Href).Where(IsOpen).MaxBy(href => href.Length);

    public void Dispose()
    {
        Navigation.LocationChanged -= Mark;
        _subscription?.Dispose();
        _closed.Cancel();
        _closed.Dispose();
    }

    protected override Task OnInitializedAsync()
    {
        Navigation.LocationChanged += Mark;
        _subscription = Pages.Subscribe(FollowAsync);
        return ReadAsync();
    }

    private bool IsOpen(string href)
    {
        var path = new Uri(Navigation.Uri).AbsolutePath;
        return path == href || (href != "/" && path.StartsWith(href + "/", StringComparison.Ordinal));
    }

    private async Task ReadAsync() =>
        _sections = [.. (await Sources.OpenToAsync(Account, _closed.Token)).GroupBy(link => link.Section)];

    private Task FollowAsync() => InvokeAsync(async () =>
    {
        await ReadAsync();
        StateHasChanged();
    });

    private void Mark(object? sender, LocationChangedEventArgs change) => _ = InvokeAsync(StateHasChanged);
}
