using ClassTeacherPlatform.Sdk.Registers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Sample.Data;

/// <summary>For <c>dotnet ef migrations add</c> alone.</summary>
internal sealed class SampleContextFactory : IDesignTimeDbContextFactory<SampleContext>
{
    public SampleContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SampleContext>().UseSqlite("Data Source=design.db").Options, new DesignTimeSession());
}
