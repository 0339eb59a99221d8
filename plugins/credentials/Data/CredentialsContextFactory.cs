using ClassTeacherPlatform.Sdk.Registers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ClassTeacherPlatform.Credentials.Data;

/// <summary>For <c>dotnet ef migrations add</c> alone.</summary>
internal sealed class CredentialsContextFactory : IDesignTimeDbContextFactory<CredentialsContext>
{
    public CredentialsContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<CredentialsContext>().UseSqlite("Data Source=design.db").Options, new DesignTimeSession());
}
