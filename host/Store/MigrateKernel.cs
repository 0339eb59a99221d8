using Autofac;
using ClassTeacherPlatform.Host.Web;

namespace ClassTeacherPlatform.Host.Store;

/// <summary>Brings the kernel's tables up to date before anything is served.</summary>
internal sealed class MigrateKernel(ILifetimeScope root, StoreLocation location, IStoreMigrator migrator) : IStartStep
{
    public Task RunAsync(CancellationToken cancellationToken)
    {
        StoreConnection.UseWriteAheadLog(location);
        return migrator.MigrateAsync(root, typeof(KernelContext), cancellationToken);
    }
}
