using ClassTeacherPlatform.Sdk.Registers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ClassTeacherPlatform.PaperExtracts.Data;

/// <summary>For <c>dotnet ef migrations add</c> alone.</summary>
internal sealed class PaperExtractsContextFactory : IDesignTimeDbContextFactory<PaperExtractsContext>
{
    public PaperExtractsContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PaperExtractsContext>().UseSqlite("Data Source=design.db").Options, new DesignTimeSession());
}
