using Microsoft.AspNetCore.Antiforgery;

namespace ClassTeacherPlatform.Host.Access;

internal static class LogoutEndpoint
{
    public static void MapLogout(this WebApplication app) =>
        app.MapPost("/logout", async (AccountSignIn signIn, IAntiforgery antiforgery, HttpContext http) =>
        {
            await antiforgery.ValidateRequestAsync(http);
            await signIn.SignOutAsync();
            return Results.LocalRedirect("/login");
        });
}
