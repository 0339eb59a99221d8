namespace ClassTeacherPlatform.Host.Access;

/// <summary>Whoever has to replace the first password, or to set up the second factor, sees nothing else before that.</summary>
internal static class UnfinishedAccounts
{
    private static readonly string[] Open = ["/account", "/logout", "/language", "/health", "/login", "/_framework", "/_content"];

    public static void UseUnfinishedAccounts(this WebApplication app) => app.Use((http, next) =>
    {
        if (http.User.FindFirst(AccountClaims.Unfinished)?.Value is not { } page || IsOpen(http))
        {
            return next(http);
        }

        http.Response.Redirect(page);
        return Task.CompletedTask;
    });

    private static bool IsOpen(HttpContext http) =>
        Array.Exists(Open, start => http.Request.Path.StartsWithSegments(start, StringComparison.Ordinal))
        || http.GetEndpoint()?.Metadata.GetMetadata<Microsoft.AspNetCore.Authorization.IAllowAnonymous>() is not null;
}
