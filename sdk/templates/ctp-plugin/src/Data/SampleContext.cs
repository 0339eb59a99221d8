using ClassTeacherPlatform.Sdk.Registers;
using Microsoft.EntityFrameworkCore;

namespace Sample.Data;

internal sealed class SampleContext(DbContextOptions<SampleContext> options, IStoreSession session) : PluginContext(options, session)
{
    public DbSet<Talk> Talks => Set<Talk>();

    protected override string TablePrefix => "sample_plugin_";

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Talk>(talk =>
        {
            talk.Property(t => t.Topic).HasMaxLength(200);
            talk.HasIndex(t => t.StudentId);
        });
        base.OnModelCreating(modelBuilder);
    }
}
