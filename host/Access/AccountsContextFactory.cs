using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Registers;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Access;

/// <summary>Contexts on connections of their own: for reading accounts beside whatever operation is open.</summary>
internal sealed class AccountsContextFactory(StoreServices<AccountsContext> ef, StoreLocation location) : IDbContextFactory<AccountsContext>
{
    public AccountsContext CreateDbContext() => ef.Create(ef.OptionsFor(location.ConnectionString), new DesignTimeSession());
}
