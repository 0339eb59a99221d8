using ClassTeacherPlatform.Host.Web;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Access.Pages;

/// <summary>The second step: a code of the app, or one of the recovery codes.</summary>
public sealed partial class CodePage
{
    private string? _refused;

    [SupplyParameterFromForm]
    private Entered? Form { get; set; }

    [SupplyParameterFromQuery]
    private string? ReturnUrl { get; set; }

    [Inject]
    private AccountSignIn SignIn { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        Form ??= new Entered();
        if (await SignIn.GetTwoFactorAuthenticationUserAsync() is null)
        {
            Navigation.NavigateTo("/login");
        }
    }

    private async Task SignInAsync()
    {
        var code = (Form!.Code ?? string.Empty).Replace(" ", string.Empty, StringComparison.Ordinal);
        var result = code is { Length: 6 } && code.All(char.IsAsciiDigit)
            ? await SignIn.TwoFactorAuthenticatorSignInAsync(code, isPersistent: false, rememberClient: false)
            : await SignIn.TwoFactorRecoveryCodeSignInAsync(code);
        if (result.Succeeded)
        {
            Navigation.NavigateTo(LocalAddress.Of(ReturnUrl));
        }

        _refused = T.Text[result.IsLockedOut ? "Login.Locked" : "Code.Refused"];
    }

    /// <summary>What was typed in.</summary>
    public sealed class Entered
    {
        public string? Code { get; set; }
    }
}
