using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ClassTeacherPlatform.Host.Access;

/// <summary>Lets the migration tools build the model without a running host.</summary>
internal sealed class AccountsContextAtDesignTime : IDesignTimeDbContextFactory<AccountsContext>
{
    public AccountsContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<AccountsContext>().UseSqlite("Data Source=design.db").Options);
}
