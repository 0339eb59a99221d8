using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Web;

/// <summary>Leads to the sign-in page and back afterwards.</summary>
public sealed class ToLogin : ComponentBase
{
    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    protected override void OnInitialized() =>
        Navigation.NavigateTo($"/login?returnUrl={Uri.EscapeDataString("/" + Navigation.ToBaseRelativePath(Navigation.Uri))}", forceLoad: true);
}
