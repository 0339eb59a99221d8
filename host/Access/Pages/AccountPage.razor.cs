using ClassTeacherPlatform.Host.Access.Own;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Access.Pages;

/// <summary>The own account: what it is, and the way to freeze it at once.</summary>
public sealed partial class AccountPage
{
    [SupplyParameterFromForm]
    private Entered? Form { get; set; }

    protected override Task OnInitializedAsync()
    {
        Form ??= new Entered();
        return base.OnInitializedAsync();
    }

    private async Task FreezeAsync()
    {
        if (Form!.Sure && await DoAsync(new FreezeOwnAccount()))
        {
            await SignOutAsync();
            Navigation.NavigateTo("/login?frozen=true");
        }
    }

    /// <summary>What was ticked.</summary>
    public sealed class Entered
    {
        public bool Sure { get; set; }
    }
}
