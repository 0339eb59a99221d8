using ClassTeacherPlatform.Host.Web;

namespace ClassTeacherPlatform.Host.Plugins;

/// <summary>The links of the running plugins; a page of a duty that is off has none.</summary>
internal sealed class PluginNavigation(IPluginSet plugins) : INavigationSource
{
    public IEnumerable<NavigationLink> Links => plugins.Running.SelectMany(plugin => plugin.Manifest.Pages
        .Where(page => page.Duty is not { } duty || plugin.Duties.Contains(duty))
        .Select(page => new NavigationLink(SectionOf(page), page.Order, page.Path, page.Title.Ru, page.Title.En, page.Permission)));

    private static NavigationSection SectionOf(ManifestPage page) => page.Section switch
    {
        "school" => NavigationSection.School,
        "platform" => NavigationSection.Platform,
        _ => NavigationSection.Work,
    };
}
