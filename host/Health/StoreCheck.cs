using Autofac;
using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Store;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ClassTeacherPlatform.Host.Health;

/// <summary>The database can be read, and its tables are those of this version.</summary>
internal sealed class StoreCheck(ILifetimeScope root, IStoreMigrator migrator, StoreLocation location) : IHealthCheck
{
    private static readonly Type[] Contexts = [typeof(KernelContext), typeof(AccountsContext)];

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        // A missing file would be made anew by whoever opens it.
        if (!File.Exists(location.DatabaseFile))
        {
            return HealthCheckResult.Unhealthy();
        }

        try
        {
            foreach (var type in Contexts)
            {
                var found = await migrator.InspectAsync(root, type, cancellationToken);
                if (found.Pending.Count > 0 || found.Unknown.Count > 0)
                {
                    return HealthCheckResult.Unhealthy();
                }
            }

            return HealthCheckResult.Healthy();
        }
        catch (SqliteException problem)
        {
            return HealthCheckResult.Unhealthy(exception: problem);
        }
    }
}
