using Microsoft.AspNetCore.Localization;

namespace ClassTeacherPlatform.Host.Web;

internal static class LanguageEndpoint
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    public static void MapLanguage(this WebApplication app) =>
        app.MapGet("/language/{language:regex(^(ru|en)$)}", (string language, string? back, HttpContext http) =>
        {
            http.Response.Cookies.Append(
                CookieRequestCultureProvider.DefaultCookieName,
                CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(language)),
                new CookieOptions { MaxAge = Kept, HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Lax });
            return Results.LocalRedirect(LocalAddress.Of(back));
        }).AllowAnonymous();
}
