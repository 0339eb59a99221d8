using ClassTeacherPlatform.Sdk.Registers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ClassTeacherPlatform.Consents.Data;

/// <summary>For <c>dotnet ef migrations add</c> alone.</summary>
internal sealed class ConsentsContextFactory : IDesignTimeDbContextFactory<ConsentsContext>
{
    public ConsentsContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<ConsentsContext>().UseSqlite("Data Source=design.db").Options, new DesignTimeSession());
}
