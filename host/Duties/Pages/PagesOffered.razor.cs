using ClassTeacherPlatform.Host.Web;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Duties.Pages;

/// <summary>The pages that somebody may open, with what each is for: in place of duties.</summary>
public sealed partial class PagesOffered
{
    [Parameter, EditorRequired]
    public IReadOnlyList<NavigationLink> Links { get; set; } = [];

    /// <summary>The host's pages are described in its texts; a module's page says it by its title.</summary>
    private static string? AboutOf(NavigationLink link)
    {
        var key = $"Offered.{link.Href.TrimStart('/')}";
        return T.Text.Has(key) ? T.Text[key] : null;
    }
}
