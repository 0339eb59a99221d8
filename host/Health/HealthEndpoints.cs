using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ClassTeacherPlatform.Host.Health;

/// <summary>Liveness says that the process answers; readiness lists the kernel and each plugin with its state.</summary>
internal static class HealthEndpoints
{
    public static void AddHealth(this IServiceCollection services) => services.AddHealthChecks();

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = WriteAsync }).AllowAnonymous();
    }

    private static Task WriteAsync(HttpContext http, HealthReport report)
    {
        http.Response.ContentType = "application/json; charset=utf-8";
        var parts = report.Entries.Select(entry => new { name = entry.Key, state = StateOf(entry.Value), reason = entry.Value.Description });
        return http.Response.WriteAsync(JsonSerializer.Serialize(new { state = report.Status.ToString(), parts }), http.RequestAborted);
    }

    private static string StateOf(HealthReportEntry entry) =>
        entry.Data.TryGetValue("state", out var state) ? state.ToString()! : entry.Status.ToString();
}
