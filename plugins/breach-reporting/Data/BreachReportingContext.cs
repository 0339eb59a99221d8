using ClassTeacherPlatform.Sdk.Registers;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.BreachReporting.Data;

/// <summary>The register of breaches: an incident, and everything about it as further entries.</summary>
internal sealed class BreachReportingContext(DbContextOptions<BreachReportingContext> options, IStoreSession session)
    : PluginContext(options, session)
{
    public DbSet<Incident> Incidents => Set<Incident>();

    public DbSet<NamedAccess> Accesses => Set<NamedAccess>();

    public DbSet<Moment> Moments => Set<Moment>();

    public DbSet<LeakAnswer> LeakAnswers => Set<LeakAnswer>();

    public DbSet<AccessStep> Steps => Set<AccessStep>();

    public DbSet<ScopeDecision> Scopes => Set<ScopeDecision>();

    public DbSet<IntervalDecision> Intervals => Set<IntervalDecision>();

    public DbSet<ReviewDecision> Reviews => Set<ReviewDecision>();

    public DbSet<RedoTick> RedoTicks => Set<RedoTick>();

    public DbSet<ExternalLine> ExternalLines => Set<ExternalLine>();

    public DbSet<ExternalTick> ExternalTicks => Set<ExternalTick>();

    public DbSet<IncidentClosing> Closings => Set<IncidentClosing>();

    public DbSet<IssuedPaper> Papers => Set<IssuedPaper>();

    public DbSet<SentMail> Mails => Set<SentMail>();

    public DbSet<AccessCheck> AccessChecks => Set<AccessCheck>();

    protected override string TablePrefix => "breach_reporting_";

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Incident>().ToTable("Incidents").HasIndex(i => i.Number).IsUnique();
        Map<NamedAccess>(modelBuilder, "Accesses");
        Map<Moment>(modelBuilder, "Moments");
        Map<LeakAnswer>(modelBuilder, "LeakAnswers");
        Map<AccessStep>(modelBuilder, "Steps");
        Map<ScopeDecision>(modelBuilder, "Scopes");
        Map<IntervalDecision>(modelBuilder, "Intervals");
        Map<ReviewDecision>(modelBuilder, "Reviews");
        Map<RedoTick>(modelBuilder, "RedoTicks");
        Map<ExternalLine>(modelBuilder, "ExternalLines");
        Map<ExternalTick>(modelBuilder, "ExternalTicks");
        Map<IncidentClosing>(modelBuilder, "Closings");
        Map<IssuedPaper>(modelBuilder, "Papers");
        Map<SentMail>(modelBuilder, "Mails");
        modelBuilder.Entity<AccessCheck>().ToTable("AccessChecks").HasIndex(c => c.ClassId);
        base.OnModelCreating(modelBuilder);
    }

    private static void Map<TEntry>(ModelBuilder modelBuilder, string table)
        where TEntry : IncidentEntry => modelBuilder.Entity<TEntry>().ToTable(table).HasIndex(e => e.IncidentId);
}
