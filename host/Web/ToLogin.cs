using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Web;

/// <summary>Leads to the sign-in page and back afterwards.</summary>
public sealed class ToLogin : ComponentBase
{
    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    protected override void OnInitialized()
    {
        if (!RendererInfo.IsInteractive)
        {
            Go();
        }
    }

    /// <summary>Never where the browser has gone: it is not there to be led anywhere.</summary>
    protected override void OnAfterRender(bool firstRender)
    {
        if (firstRender)
        {
            Go();
        }
    }

    private void Go() =>
        Navigation.NavigateTo($"/login?returnUrl={Uri.EscapeDataString("/" + Navigation.ToBaseRelativePath(Navigation.Uri))}", forceLoad: true);
}
