using System.Text.Json;
using ClassTeacherPlatform.Host.DataFiles;
using ClassTeacherPlatform.Host.Plugins;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ClassTeacherPlatform.Host.Health;

/// <summary>
/// Liveness says that the process answers; readiness lists the kernel and each plugin with its state. Anybody may ask, so no
/// reasons are given: those are on the page of modules.
/// </summary>
internal static class HealthEndpoints
{
    public static void AddHealth(this IServiceCollection services) =>
        services.AddHealthChecks().AddCheck<StoreCheck>("store").AddCheck<MailCheck>("mail").AddCheck<PluginsCheck>(PluginsCheck.Name);

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = WriteAsync }).AllowAnonymous();
    }

    private static Task WriteAsync(HttpContext http, HealthReport report)
    {
        http.Response.ContentType = "application/json; charset=utf-8";
        return http.Response.WriteAsync(JsonSerializer.Serialize(Answer(report), DataJson.Options), http.RequestAborted);
    }

    private static object Answer(HealthReport report) => new
    {
        state = report.Status,
        kernel = report.Entries.Where(e => e.Key != PluginsCheck.Name).ToDictionary(e => e.Key, e => e.Value.Status),
        plugins = PluginsOf(report).Select(p => new { id = p.Id, version = p.Manifest?.Version, state = p.State }),
    };

    private static IReadOnlyList<PluginStatus> PluginsOf(HealthReport report) =>
        report.Entries.TryGetValue(PluginsCheck.Name, out var entry) && entry.Data.TryGetValue(PluginsCheck.All, out var all)
            ? (IReadOnlyList<PluginStatus>)all
            : [];
}
