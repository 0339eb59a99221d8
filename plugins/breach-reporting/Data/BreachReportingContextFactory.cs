using ClassTeacherPlatform.Sdk.Registers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ClassTeacherPlatform.BreachReporting.Data;

/// <summary>For <c>dotnet ef migrations add</c> alone.</summary>
internal sealed class BreachReportingContextFactory : IDesignTimeDbContextFactory<BreachReportingContext>
{
    public BreachReportingContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<BreachReportingContext>().UseSqlite("Data Source=design.db").Options, new DesignTimeSession());
}
