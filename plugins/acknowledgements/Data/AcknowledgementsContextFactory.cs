using ClassTeacherPlatform.Sdk.Registers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ClassTeacherPlatform.Acknowledgements.Data;

/// <summary>For <c>dotnet ef migrations add</c> alone.</summary>
internal sealed class AcknowledgementsContextFactory : IDesignTimeDbContextFactory<AcknowledgementsContext>
{
    public AcknowledgementsContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<AcknowledgementsContext>().UseSqlite("Data Source=design.db").Options, new DesignTimeSession());
}
