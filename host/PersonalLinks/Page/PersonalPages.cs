using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ClassTeacherPlatform.Host.PersonalLinks.Page;

/// <summary>The answers that endpoints of a link give.</summary>
internal static class PersonalPages
{
    /// <summary>The same for unknown, expired, revoked and void links: whether one ever existed is nobody's business.</summary>
    public static IResult Closed { get; } = Page<ClosedPage>([], StatusCodes.Status404NotFound);

    public static IResult Page<TPage>(Dictionary<string, object?> parameters, int status = StatusCodes.Status200OK)
        where TPage : IComponent =>
        new RazorComponentResult<TPage>(parameters) { StatusCode = status, PreventStreamingRendering = true };

    /// <summary>After a button: read the page anew, so that 'reload' presses nothing.</summary>
    public static IResult See(string address) => new SeeOther(address);

    private sealed class SeeOther(string address) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = address;
            return Task.CompletedTask;
        }
    }
}
