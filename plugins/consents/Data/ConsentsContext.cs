using ClassTeacherPlatform.Sdk.Registers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ClassTeacherPlatform.Consents.Data;

internal sealed class ConsentsContext(DbContextOptions<ConsentsContext> options, IStoreSession session)
    : PluginContext(options, session)
{
    public DbSet<FormVersion> FormVersions => Set<FormVersion>();

    public DbSet<ConsentEntry> Entries => Set<ConsentEntry>();

    protected override string TablePrefix => "consents_";

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<FormId>().HaveConversion<FormIdInStore>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<FormVersion>(form =>
        {
            form.Property(version => version.Title).HasMaxLength(200);
            form.Property(version => version.Purpose).HasMaxLength(60);
            form.Property(version => version.Sha256).HasMaxLength(64);
            form.HasIndex(version => new { version.FormId, version.Number });
        });
        modelBuilder.Entity<ConsentEntry>(entry =>
        {
            entry.Ignore(row => row.About);
            entry.HasDiscriminator<string>("Kind")
                .HasValue<Answer>("answer")
                .HasValue<Withdrawal>("withdrawal")
                .HasValue<Invalidation>("invalidation")
                .HasValue<SchoolSystemTick>("school-system");
            entry.HasIndex(row => new { row.StudentId, row.FormId });
        });
        modelBuilder.Entity<Answer>();
        modelBuilder.Entity<Withdrawal>(entry =>
        {
            entry.Property(row => row.AnswerId).HasColumnName("AnswerId");
            entry.Property(row => row.Route).HasColumnName("Route");
            entry.Property(row => row.OriginalPlace).HasColumnName("OriginalPlace");
        });
        modelBuilder.Entity<Answer>().Property(row => row.Route).HasColumnName("Route");
        modelBuilder.Entity<Answer>().Property(row => row.OriginalPlace).HasColumnName("OriginalPlace");
        modelBuilder.Entity<Invalidation>().Property(row => row.AnswerId).HasColumnName("AnswerId");
        modelBuilder.Entity<SchoolSystemTick>();
        base.OnModelCreating(modelBuilder);
    }

    private sealed class FormIdInStore() : ValueConverter<FormId, Guid>(id => id.Value, value => new FormId(value));
}
