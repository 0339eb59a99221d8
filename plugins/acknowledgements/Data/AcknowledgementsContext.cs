using ClassTeacherPlatform.Sdk.Registers;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Acknowledgements.Data;

internal sealed class AcknowledgementsContext(DbContextOptions<AcknowledgementsContext> options, IStoreSession session)
    : PluginContext(options, session)
{
    public DbSet<AcknowledgementAsked> Asks => Set<AcknowledgementAsked>();

    public DbSet<AskClosed> Closings => Set<AskClosed>();

    public DbSet<Acknowledgement> Acknowledgements => Set<Acknowledgement>();

    protected override string TablePrefix => "acknowledgements_";

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<AcknowledgementAsked>(ask =>
        {
            ask.ToTable("Asks").Ignore(a => a.Person);
            ask.HasIndex(a => a.StudentId);
            ask.HasIndex(a => a.ConsentId).IsUnique();
        });
        modelBuilder.Entity<AskClosed>(closing =>
        {
            closing.ToTable("Closings").Ignore(c => c.Person);
            closing.HasIndex(c => c.StudentId);
            closing.HasIndex(c => c.CauseId).IsUnique();
        });
        modelBuilder.Entity<Acknowledgement>(entry =>
        {
            entry.ToTable("Answers").Ignore(a => a.Person);
            entry.Property(a => a.SignerName).HasMaxLength(300);
            entry.Property(a => a.OriginalPlace).HasMaxLength(200);
            entry.HasIndex(a => a.StudentId);
            entry.HasIndex(a => a.AskId);
        });
        base.OnModelCreating(modelBuilder);
    }
}
