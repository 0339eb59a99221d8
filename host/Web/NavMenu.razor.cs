using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Web;

public sealed partial class NavMenu : IDisposable
{
    private IReadOnlyList<IGrouping<NavigationSection, NavigationLink>> _sections = [];
    private IDisposable? _subscription;

    [Parameter]
    public EventCallback Chosen { get; set; }

    [Inject]
    private IEnumerable<INavigationSource> Sources { get; set; } = [];

    [Inject]
    private PageAssemblies Pages { get; set; } = null!;

    public void Dispose() => _subscription?.Dispose();

    protected override void OnInitialized()
    {
        _subscription = Pages.Subscribe(FollowAsync);
        Read();
    }

    private void Read() => _sections =
    [
        .. Sources.SelectMany(source => source.Links)
            .OrderBy(link => link.Section.Order).ThenBy(link => link.Order)
            .GroupBy(link => link.Section),
    ];

    private Task FollowAsync() => InvokeAsync(() =>
    {
        Read();
        StateHasChanged();
    });
}
