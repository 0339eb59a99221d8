using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.Components.Web;

namespace ClassTeacherPlatform.Host.Web;

/// <summary>The document around every page. Account pages are static, because they set cookies; all others live in a circuit.</summary>
public sealed partial class App
{
    private static readonly InteractiveServerRenderMode InCircuit = new(prerender: false);

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private InteractiveServerRenderMode? Mode => Http.AcceptsInteractiveRouting() ? InCircuit : null;

    private static string Language => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
}
