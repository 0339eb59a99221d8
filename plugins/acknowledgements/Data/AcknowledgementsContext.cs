using ClassTeacherPlatform.Sdk.Registers;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Acknowledgements.Data;

internal sealed class AcknowledgementsContext(DbContextOptions<AcknowledgementsContext> options, IStoreSession session)
    : PluginContext(options, session)
{
    public DbSet<AcknowledgementAsked> Asks => Set<AcknowledgementAsked>();

    public DbSet<AskClosed> Closings => Set<AskClosed>();

    public DbSet<Acknowledgement> Acknowledgements => Set<Acknowledgement>();

    public DbSet<AnswerInvalidation> Invalidations => Set<AnswerInvalidation>();

    public DbSet<SchoolSystemTick> Ticks => Set<SchoolSystemTick>();

    public DbSet<ReminderSent> Reminders => Set<ReminderSent>();

    public DbSet<ContentVersion> Versions => Set<ContentVersion>();

    public DbSet<ContentTarget> Targets => Set<ContentTarget>();

    public DbSet<StudentPart> Parts => Set<StudentPart>();

    public DbSet<ContentWithdrawal> Withdrawals => Set<ContentWithdrawal>();

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
            entry.Property(a => a.Remark).HasMaxLength(300);
            entry.Property(a => a.ScanName).HasMaxLength(200);
            entry.HasIndex(a => a.StudentId);
            entry.HasIndex(a => a.AskId);
        });
        MapFollowing(modelBuilder);
        MapContents(modelBuilder);
        base.OnModelCreating(modelBuilder);
    }

    private static void MapFollowing(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<AnswerInvalidation>(entry =>
        {
            entry.ToTable("Invalidations").Ignore(i => i.Person);
            entry.Property(i => i.Reason).HasMaxLength(500);
            entry.HasIndex(i => i.AnswerId);
            entry.HasIndex(i => i.StudentId);
        });
        modelBuilder.Entity<SchoolSystemTick>(tick =>
        {
            tick.ToTable("SchoolSystemTicks").Ignore(t => t.Person);
            tick.HasIndex(t => t.AnswerId);
            tick.HasIndex(t => t.StudentId);
        });
        modelBuilder.Entity<ReminderSent>(reminder =>
        {
            reminder.ToTable("Reminders").Ignore(r => r.Person);
            reminder.HasIndex(r => r.StudentId);
        });
    }

    private static void MapContents(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ContentVersion>(version =>
        {
            version.ToTable("ContentVersions");
            version.Property(v => v.Title).HasMaxLength(200);
            version.Property(v => v.FileName).HasMaxLength(200);
            version.HasIndex(v => new { v.ContentId, v.Number });
        });
        modelBuilder.Entity<ContentTarget>(target =>
        {
            target.ToTable("ContentTargets");
            target.HasIndex(t => t.VersionId);
            target.HasIndex(t => t.ClassId);
        });
        modelBuilder.Entity<StudentPart>(part =>
        {
            part.ToTable("StudentParts");
            part.HasIndex(p => new { p.VersionId, p.StudentId });
        });
        modelBuilder.Entity<ContentWithdrawal>(withdrawal =>
        {
            withdrawal.ToTable("ContentWithdrawals");
            withdrawal.Property(w => w.Reason).HasMaxLength(500);
            withdrawal.HasIndex(w => w.ContentId);
        });
    }
}
