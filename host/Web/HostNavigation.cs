namespace ClassTeacherPlatform.Host.Web;

/// <summary>The host's own pages.</summary>
internal sealed class HostNavigation : INavigationSource
{
    public IEnumerable<NavigationLink> Links { get; } =
    [
        NavigationLink.Of(NavigationSection.Work, 1, "/", "Duties.Mine", null),
    ];
}
