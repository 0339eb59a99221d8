using ClassTeacherPlatform.Host.PersonalLinks.Answer;
using ClassTeacherPlatform.Host.PersonalLinks.Identify;
using Microsoft.AspNetCore.Antiforgery;

namespace ClassTeacherPlatform.Host.PersonalLinks.Page;

/// <summary>The pages of a personal link: plain forms, no circuit, no script. What is opened by GET changes nothing.</summary>
internal static class PersonalEndpoints
{
    public static void MapPersonalPages(this WebApplication app)
    {
        var pages = app.MapGroup($"{PersonalAddress.Root}/{{secret}}").AllowAnonymous().AddEndpointFilter(Quietly);
        pages.MapGet(string.Empty, ShowAsks.HandleAsync);
        pages.MapGet("/receipt/{entry:guid}", ShowReceipt.HandleAsync);
        pages.MapGet("/file/{module}/{student:guid}/{ask}", OpenFile.HandleAsync);

        var buttons = pages.MapGroup(string.Empty).AddEndpointFilter(FromOwnPageAsync).RequireRateLimiting(LinkLimit.Name);
        buttons.MapPost("/code", SendCode.HandleAsync);
        buttons.MapPost("/identify", IdentifyOneself.HandleAsync);
        buttons.MapPost("/answer", AnswerAsk.HandleAsync);
        buttons.MapPost("/leave", LeavePage.HandleAsync);
    }

    /// <summary>The secret stands in the address: nobody keeps the page, lists it, or is told where a reader came from.</summary>
    private static ValueTask<object?> Quietly(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var headers = context.HttpContext.Response.Headers;
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "no-store";
        headers["X-Robots-Tag"] = "noindex, nofollow";
        return next(context);
    }

    /// <summary>A button is one of our own page's; where the page is too old for that, it is shown anew.</summary>
    private static async ValueTask<object?> FromOwnPageAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var antiforgery = http.RequestServices.GetRequiredService<IAntiforgery>();
        return http.Request.HasFormContentType && await antiforgery.IsRequestValidAsync(http)
            ? await next(context)
            : PersonalPages.See(PersonalAddress.Of(http, (string)http.GetRouteValue("secret")!).Home);
    }
}
