using ClassTeacherPlatform.Sdk.Registers;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Credentials.Data;

internal sealed class CredentialsContext(DbContextOptions<CredentialsContext> options, IStoreSession session)
    : PluginContext(options, session)
{
    public DbSet<Slip> Slips => Set<Slip>();

    public DbSet<SlipStep> Steps => Set<SlipStep>();

    public DbSet<Secret> Secrets => Set<Secret>();

    public DbSet<SecretsDestroyed> Destructions => Set<SecretsDestroyed>();

    public DbSet<UndertakingText> UndertakingTexts => Set<UndertakingText>();

    public DbSet<Undertaking> Undertakings => Set<Undertaking>();

    protected override string TablePrefix => "credentials_";

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        MapSlips(modelBuilder);
        modelBuilder.Entity<SecretsDestroyed>(entry =>
        {
            entry.ToTable("Destructions");
            Sized(entry.Property(d => d.ByName), entry.Property(d => d.DocumentNumber));
        });
        modelBuilder.Entity<UndertakingText>(entry =>
        {
            entry.ToTable("UndertakingTexts").HasIndex(t => t.Sha256);
            Sized(entry.Property(t => t.ByName), entry.Property(t => t.Number));
        });
        modelBuilder.Entity<Undertaking>(entry =>
        {
            entry.ToTable("Undertakings").HasIndex(u => new { u.PersonId, u.SchoolYear });
            Sized(entry.Property(u => u.PersonName), entry.Property(u => u.Place!), entry.Property(u => u.ScanName!), entry.Property(u => u.ByName));
        });
        base.OnModelCreating(modelBuilder);
    }

    private static void MapSlips(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Slip>(slip =>
        {
            slip.ToTable("Slips").Ignore(s => s.Holder);
            slip.HasIndex(s => s.HolderId);
            slip.HasIndex(s => new { s.Year, s.Ordinal }).IsUnique();
            Sized(slip.Property(s => s.HolderName), slip.Property(s => s.Login), slip.Property(s => s.Source!), slip.Property(s => s.ByName));
        });
        modelBuilder.Entity<SlipStep>(step =>
        {
            step.ToTable("Steps").HasIndex(s => s.SlipId);
            Sized(step.Property(s => s.Recipient!), step.Property(s => s.Place!), step.Property(s => s.ScanName!), step.Property(s => s.ByName));
            step.Property(s => s.Note).HasMaxLength(500);
        });
        modelBuilder.Entity<Secret>(secret =>
        {
            secret.ToTable("Secrets").HasKey(s => s.SlipId);
            secret.Property(s => s.SlipId).ValueGeneratedNever();
        });
    }

    private static void Sized(params Microsoft.EntityFrameworkCore.Metadata.Builders.PropertyBuilder<string>[] texts)
    {
        foreach (var text in texts)
        {
            text.HasMaxLength(300);
        }
    }
}
