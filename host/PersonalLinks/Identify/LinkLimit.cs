using System.Threading.RateLimiting;
using ClassTeacherPlatform.Host.PersonalLinks.Page;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace ClassTeacherPlatform.Host.PersonalLinks.Identify;

/// <summary>Buttons pressed from one network address in a minute, beside the tries of each link; looking is free.</summary>
internal sealed class LinkLimit(IOptions<PersonalLinkSettings> settings) : IRateLimiterPolicy<string>
{
    public const string Name = "personal-link";

    public Func<OnRejectedContext, CancellationToken, ValueTask>? OnRejected { get; } = async (rejected, _) =>
        await PersonalPages.Page<TooManyPage>([], StatusCodes.Status429TooManyRequests).ExecuteAsync(rejected.HttpContext);

    public RateLimitPartition<string> GetPartition(HttpContext httpContext) => RateLimitPartition.GetFixedWindowLimiter(
        httpContext.Connection.RemoteIpAddress?.ToString() ?? "unknown",
        _ => new FixedWindowRateLimiterOptions { PermitLimit = settings.Value.TriesPerMinute, Window = TimeSpan.FromMinutes(1) });
}
