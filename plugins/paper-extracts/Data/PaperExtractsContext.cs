using ClassTeacherPlatform.Sdk.Registers;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.PaperExtracts.Data;

internal sealed class PaperExtractsContext(DbContextOptions<PaperExtractsContext> options, IStoreSession session)
    : PluginContext(options, session)
{
    public DbSet<ConsentHeard> Heard => Set<ConsentHeard>();

    public DbSet<NoInternetEntry> NoInternet => Set<NoInternetEntry>();

    public DbSet<PeriodEntry> Periods => Set<PeriodEntry>();

    public DbSet<ProgressLoad> Loads => Set<ProgressLoad>();

    public DbSet<ProgressSheet> Sheets => Set<ProgressSheet>();

    public DbSet<Extract> Extracts => Set<Extract>();

    public DbSet<ExtractRecall> Recalls => Set<ExtractRecall>();

    public DbSet<HandOver> HandOvers => Set<HandOver>();

    protected override string TablePrefix => "paper_extracts_";

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ConsentHeard>(heard =>
        {
            heard.ToTable("Heard").Ignore(h => h.Person);
            heard.Property(h => h.Purpose).HasMaxLength(100);
            heard.HasIndex(h => h.StudentId);
            heard.HasIndex(h => h.CauseId).IsUnique();
        });
        modelBuilder.Entity<NoInternetEntry>(entry =>
        {
            entry.ToTable("NoInternet").Ignore(e => e.Person);
            entry.Property(e => e.Paper).HasMaxLength(300);
            entry.HasIndex(e => e.StudentId);
        });
        modelBuilder.Entity<PeriodEntry>(period =>
        {
            period.ToTable("Periods");
            period.Property(p => p.Name).HasMaxLength(60);
            period.HasIndex(p => p.PeriodId);
        });
        MapProgress(modelBuilder);
        MapExtracts(modelBuilder);
        base.OnModelCreating(modelBuilder);
    }

    private static void MapProgress(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ProgressLoad>(load => load.ToTable("Loads").HasIndex(l => l.PeriodId));
        modelBuilder.Entity<ProgressSheet>(sheet =>
        {
            sheet.ToTable("Sheets");
            sheet.HasIndex(s => s.LoadId);
            sheet.HasIndex(s => new { s.StudentId, s.PeriodId });
        });
    }

    private static void MapExtracts(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Extract>(extract =>
        {
            extract.ToTable("Extracts").Ignore(e => e.Person);
            extract.HasIndex(e => new { e.StudentId, e.PeriodId });
            extract.HasIndex(e => e.Number).IsUnique();
        });
        modelBuilder.Entity<ExtractRecall>(recall =>
        {
            recall.ToTable("Recalls").Ignore(r => r.Person);
            recall.HasIndex(r => r.ExtractId);
            recall.HasIndex(r => r.StudentId);
        });
        modelBuilder.Entity<HandOver>(handOver =>
        {
            handOver.ToTable("HandOvers").Ignore(h => h.Person);
            handOver.HasIndex(h => h.ExtractId);
            handOver.HasIndex(h => h.StudentId);
        });
    }
}
