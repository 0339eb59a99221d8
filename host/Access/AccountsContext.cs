using ClassTeacherPlatform.Sdk.Registers;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Access;

/// <summary>Accounts and roles: beside the registers in one database, with a history of migrations of their own.</summary>
internal sealed class AccountsContext(DbContextOptions<AccountsContext> options) : IdentityUserContext<Account, Guid>(options)
{
    public DbSet<RoleAssignment> RoleAssignments => Set<RoleAssignment>();

    public DbSet<RoleGrant> RoleGrants => Set<RoleGrant>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        StoreConventions.Apply(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<Account>(account =>
        {
            account.ToTable("access_accounts");
            account.Property(a => a.DisplayName).HasMaxLength(200);
            account.HasMany(a => a.Roles).WithOne().HasForeignKey(role => role.AccountId);
        });
        builder.Entity<IdentityUserClaim<Guid>>().ToTable("access_claims");
        builder.Entity<IdentityUserLogin<Guid>>().ToTable("access_logins");
        builder.Entity<IdentityUserToken<Guid>>().ToTable("access_tokens");
        builder.Entity<RoleAssignment>(role =>
        {
            role.ToTable("access_role_assignments");
            role.Property(r => r.Id).ValueGeneratedNever();
        });
        builder.Entity<RoleGrant>().ToTable("access_role_grants").HasKey(grant => new { grant.Role, grant.Permission });
    }
}
