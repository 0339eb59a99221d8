using ClassTeacherPlatform.Host.Plugins;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ClassTeacherPlatform.Host.Health;

/// <summary>A plugin on quarantine degrades the platform and stops nothing.</summary>
internal sealed class PluginsCheck(IPluginSet plugins) : IHealthCheck
{
    public const string Name = "plugins";

    /// <summary>Under which the report carries the plugins themselves.</summary>
    public const string All = "all";

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var all = plugins.All;
        var data = new Dictionary<string, object>(StringComparer.Ordinal) { [All] = all };
        var isWhole = all.All(plugin => plugin.State != PluginState.Quarantined);
        return Task.FromResult(isWhole ? HealthCheckResult.Healthy(data: data) : HealthCheckResult.Degraded(data: data));
    }
}
