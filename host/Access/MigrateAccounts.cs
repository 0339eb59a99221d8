using Autofac;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Host.Web;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Access;

/// <summary>Brings the tables of accounts up to date and takes over what the school decided about roles.</summary>
internal sealed class MigrateAccounts(
    ILifetimeScope root, IStoreMigrator migrator, IDbContextFactory<AccountsContext> contexts, PermissionTable permissions) : IStartStep
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await migrator.MigrateAsync(root, typeof(AccountsContext), cancellationToken);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        permissions.Decide(await context.RoleGrants.AsNoTracking().ToListAsync(cancellationToken));
    }
}
