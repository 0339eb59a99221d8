using Microsoft.AspNetCore.Antiforgery;

namespace ClassTeacherPlatform.Host.Access;

/// <summary>Signing out ends the sign-in everywhere: in other tabs, on other devices, and in copies of the cookie.</summary>
internal static class LogoutEndpoint
{
    public static void MapLogout(this WebApplication app) =>
        app.MapPost("/logout", async (AccountSignIn signIn, IAntiforgery antiforgery, HttpContext http) =>
        {
            await antiforgery.ValidateRequestAsync(http);
            if (await signIn.UserManager.GetUserAsync(http.User) is { } account)
            {
                await signIn.UserManager.UpdateSecurityStampAsync(account);
            }

            await signIn.SignOutAsync();
            return Results.LocalRedirect("/login");
        });
}
