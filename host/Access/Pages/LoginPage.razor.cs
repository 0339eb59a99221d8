using ClassTeacherPlatform.Host.Web;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Access.Pages;

public sealed partial class LoginPage
{
    private string? _refused;

    [SupplyParameterFromForm]
    private Entered? Form { get; set; }

    [SupplyParameterFromQuery]
    private string? ReturnUrl { get; set; }

    [SupplyParameterFromQuery(Name = "frozen")]
    private bool HasFrozen { get; set; }

    [Inject]
    private AccountSignIn SignIn { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    protected override void OnInitialized() => Form ??= new Entered();

    private async Task SignInAsync()
    {
        var (login, password) = (Form!.Login?.Trim() ?? string.Empty, Form.Password ?? string.Empty);
        var result = await SignIn.TryAsync(login, password);
        if (result.Succeeded)
        {
            Navigation.NavigateTo(LocalAddress.Of(ReturnUrl));
        }
        else if (result.RequiresTwoFactor)
        {
            Navigation.NavigateTo($"/login/code?returnUrl={Uri.EscapeDataString(LocalAddress.Of(ReturnUrl))}");
        }
        else
        {
            _refused = T.Text[result.IsLockedOut ? "Login.Locked" : await SignIn.IsFrozenAsync(login, password) ? "Login.Frozen" : "Login.Refused"];
        }
    }

    /// <summary>What was typed in.</summary>
    public sealed class Entered
    {
        public string? Login { get; set; }

        public string? Password { get; set; }
    }
}
