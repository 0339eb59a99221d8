using ClassTeacherPlatform.Host.Directory;
using ClassTeacherPlatform.Host.Documents;
using ClassTeacherPlatform.Host.Mail;
using ClassTeacherPlatform.Host.Messaging;
using ClassTeacherPlatform.Host.Operations;
using ClassTeacherPlatform.Host.PersonalLinks;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Store;

/// <summary>Keys and indexes of the kernel's tables.</summary>
internal static class KernelModel
{
    public static void Configure(ModelBuilder model)
    {
        ConfigureOperations(model);
        ConfigureMessaging(model);
        ConfigureDirectory(model);
        ConfigureDocuments(model);
        ConfigureMail(model);
        ConfigurePersonalLinks(model);
    }

    private static void ConfigureOperations(ModelBuilder model)
    {
        model.Entity<OperationRow>(operation =>
        {
            operation.ToTable("Operations").HasKey(o => o.Seq);
            operation.Property(o => o.Seq).ValueGeneratedNever();
            operation.HasIndex(o => o.CommandId).IsUnique();
            operation.HasIndex(o => new { o.AccountId, o.ReceivedAt });
            operation.HasIndex(o => o.OriginSeq);
        });
        model.Entity<OperationEntryRow>(entry =>
        {
            entry.ToTable("OperationEntries").HasKey(e => e.EntryId);
            entry.Property(e => e.EntryId).ValueGeneratedNever();
            entry.HasIndex(e => e.OperationSeq);
        });
        model.Entity<VoidDecisionAccount>().HasIndex(a => a.AccountId);
        model.Entity<VoidDecisionItem>().HasIndex(i => i.Seq);
        model.Entity<AccessRecordRow>(record =>
        {
            record.ToTable("AccessRecords").HasKey(r => r.Id);
            record.HasIndex(r => r.StudentId);
            record.HasIndex(r => r.At);
        });
    }

    private static void ConfigureMessaging(ModelBuilder model)
    {
        model.Entity<OutboxRow>().ToTable("Outbox").HasKey(o => o.Seq);
        model.Entity<DeliveryRow>(delivery =>
        {
            delivery.ToTable("Deliveries").HasKey(d => new { d.OutboxSeq, d.Subscriber });
            delivery.HasIndex(d => new { d.Subscriber, d.State, d.OutboxSeq });
        });
    }

    private static void ConfigureDocuments(ModelBuilder model)
    {
        model.Entity<DocumentEntry>().HasIndex(d => new { d.Series, d.Year, d.Ordinal }).IsUnique();
        model.Entity<DocumentEntry>().HasIndex(d => d.StudentId);
        model.Entity<DocumentFileEntry>().HasIndex(f => f.DocumentId);
        model.Entity<TemplateEntry>().HasIndex(t => new { t.Template, t.Version }).IsUnique();
    }

    private static void ConfigureMail(ModelBuilder model)
    {
        model.Entity<MailEntry>().HasIndex(m => new { m.Purpose, m.Key });
        model.Entity<MailOutcomeEntry>().HasIndex(o => o.MailId);
        model.Entity<MailQueueRow>(row =>
        {
            row.ToTable("MailQueue").HasKey(q => q.MailId);
            row.Property(q => q.MailId).ValueGeneratedNever();
            row.HasIndex(q => new { q.State, q.NextAttemptAt });
        });
    }

    private static void ConfigurePersonalLinks(ModelBuilder model) => model.Entity<PersonalLinkEntry>(link =>
    {
        link.Ignore(l => l.Holder);
        link.HasIndex(l => l.Number).IsUnique();
        link.HasIndex(l => l.TokenHash).IsUnique();
        link.HasIndex(l => l.AccountId);
        link.HasIndex(l => l.GuardianId);
        link.HasIndex(l => l.StudentId);
    });

    private static void ConfigureDirectory(ModelBuilder model)
    {
        model.Entity<SchoolRow>().ToTable("Schools").HasKey(s => s.Id);
        model.Entity<SchoolYearRow>().ToTable("SchoolYears").HasKey(y => y.Id);
        model.Entity<ClassRow>(row =>
        {
            row.ToTable("Classes").HasKey(c => c.Id);
            row.HasIndex(c => new { c.SchoolYearId, c.Name }).IsUnique();
        });
        model.Entity<StudentRow>().ToTable("Students").HasKey(s => s.Id);
        model.Entity<GuardianRow>().ToTable("Guardians").HasKey(g => g.Id);
        model.Entity<GuardianLinkRow>(row =>
        {
            row.ToTable("GuardianLinks").HasKey(l => l.Id);
            row.HasIndex(l => l.StudentId);
            row.HasIndex(l => l.GuardianId);
        });
        model.Entity<ClassMembershipRow>(row =>
        {
            row.ToTable("ClassMemberships").HasKey(m => m.Id);
            row.HasIndex(m => m.ClassId);
            row.HasIndex(m => m.StudentId);
        });
        model.Entity<ClassAssignmentRow>(row =>
        {
            row.ToTable("ClassAssignments").HasKey(a => a.Id);
            row.HasIndex(a => a.AccountId);
            row.HasIndex(a => a.ClassId);
        });
        model.Entity<StudyGroupRow>().ToTable("StudyGroups").HasKey(g => g.Id);
        model.Entity<GroupMembershipRow>(row =>
        {
            row.ToTable("GroupMemberships").HasKey(m => m.Id);
            row.HasIndex(m => m.GroupId);
            row.HasIndex(m => m.StudentId);
        });
        model.Entity<DirectoryChange>().HasIndex(c => c.SubjectId);
        model.Entity<ColumnMappingRow>().ToTable("ColumnMappings").HasKey(m => m.HeadsHash);
    }
}
