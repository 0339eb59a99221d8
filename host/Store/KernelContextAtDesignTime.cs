using ClassTeacherPlatform.Sdk.Registers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ClassTeacherPlatform.Host.Store;

/// <summary>Lets the migration tools build the model without a running host.</summary>
internal sealed class KernelContextAtDesignTime : IDesignTimeDbContextFactory<KernelContext>
{
    public KernelContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<KernelContext>().UseSqlite("Data Source=design.db").Options, new DesignTimeSession());
}
