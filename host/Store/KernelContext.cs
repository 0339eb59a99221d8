using ClassTeacherPlatform.Host.Calendar;
using ClassTeacherPlatform.Host.Directory;
using ClassTeacherPlatform.Host.Documents;
using ClassTeacherPlatform.Host.Instruction;
using ClassTeacherPlatform.Host.Mail;
using ClassTeacherPlatform.Host.Mail.Settings;
using ClassTeacherPlatform.Host.Messaging;
using ClassTeacherPlatform.Host.Operations;
using ClassTeacherPlatform.Host.PersonalLinks;
using ClassTeacherPlatform.Sdk.Registers;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Store;

/// <summary>The kernel's tables: operations and their chain, outbox, void decisions, directory, instruction, calendar.</summary>
internal sealed class KernelContext(DbContextOptions<KernelContext> options, IStoreSession session) : PluginContext(options, session)
{
    public DbSet<OperationRow> Operations => Set<OperationRow>();

    public DbSet<OperationEntryRow> OperationEntries => Set<OperationEntryRow>();

    public DbSet<VoidDecision> VoidDecisions => Set<VoidDecision>();

    public DbSet<VoidDecisionAccount> VoidDecisionAccounts => Set<VoidDecisionAccount>();

    public DbSet<VoidDecisionItem> VoidDecisionItems => Set<VoidDecisionItem>();

    public DbSet<OutboxRow> Outbox => Set<OutboxRow>();

    public DbSet<DeliveryRow> Deliveries => Set<DeliveryRow>();

    public DbSet<AccessRecordRow> AccessRecords => Set<AccessRecordRow>();

    public DbSet<SchoolRow> Schools => Set<SchoolRow>();

    public DbSet<SchoolYearRow> SchoolYears => Set<SchoolYearRow>();

    public DbSet<ClassRow> Classes => Set<ClassRow>();

    public DbSet<StudentRow> Students => Set<StudentRow>();

    public DbSet<GuardianRow> Guardians => Set<GuardianRow>();

    public DbSet<GuardianLinkRow> GuardianLinks => Set<GuardianLinkRow>();

    public DbSet<ClassMembershipRow> ClassMemberships => Set<ClassMembershipRow>();

    public DbSet<ClassAssignmentRow> ClassAssignments => Set<ClassAssignmentRow>();

    public DbSet<StudyGroupRow> StudyGroups => Set<StudyGroupRow>();

    public DbSet<GroupMembershipRow> GroupMemberships => Set<GroupMembershipRow>();

    public DbSet<DirectoryChange> DirectoryChanges => Set<DirectoryChange>();

    public DbSet<InstructionEditionEntry> InstructionEditions => Set<InstructionEditionEntry>();

    public DbSet<CalendarYearEntry> CalendarYears => Set<CalendarYearEntry>();

    public DbSet<CalendarDayEntry> CalendarDays => Set<CalendarDayEntry>();

    public DbSet<CalendarWeekEntry> CalendarWeeks => Set<CalendarWeekEntry>();

    public DbSet<DocumentEntry> Documents => Set<DocumentEntry>();

    public DbSet<DocumentFileEntry> DocumentFiles => Set<DocumentFileEntry>();

    public DbSet<TemplateEntry> Templates => Set<TemplateEntry>();

    public DbSet<MailEntry> Mails => Set<MailEntry>();

    public DbSet<MailQueueRow> MailQueue => Set<MailQueueRow>();

    public DbSet<MailOutcomeEntry> MailOutcomes => Set<MailOutcomeEntry>();

    public DbSet<MailSettingsEntry> MailSettings => Set<MailSettingsEntry>();

    public DbSet<PersonalLinkEntry> PersonalLinks => Set<PersonalLinkEntry>();

    public DbSet<KernelEvent> Events => Set<KernelEvent>();

    public DbSet<ColumnMappingRow> ColumnMappings => Set<ColumnMappingRow>();

    protected override string TablePrefix => "kernel_";

    /// <summary>Directory rows are today's picture; each change of one leaves an entry of the register behind it.</summary>
    public void RecordDirectoryChanges()
    {
        var changes = ChangeTracker.Entries<IDirectoryRow>()
            .Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Select(DirectoryChange.Of)
            .ToList();
        DirectoryChanges.AddRange(changes);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        KernelModel.Configure(modelBuilder);
        base.OnModelCreating(modelBuilder);
    }
}
