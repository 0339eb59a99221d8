using Autofac;
using ClassTeacherPlatform.Host.Access.Roles;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Host.Web;

namespace ClassTeacherPlatform.Host.Access;

/// <summary>Brings the tables of accounts up to date and takes over what the school decided about roles.</summary>
internal sealed class MigrateAccounts(
    ILifetimeScope root, IStoreMigrator migrator, RoleGrants grants) : IStartStep
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await migrator.MigrateAsync(root, typeof(AccountsContext), cancellationToken);
        await grants.ReadAsync(cancellationToken);
    }
}
