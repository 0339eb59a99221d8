using ClassTeacherPlatform.PaperExtracts.Data;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.PaperExtracts.Register;

/// <summary>An extract as it is shown.</summary>
public sealed record ExtractLine
{
    public required EntryId Id { get; init; }

    public required Person Person { get; init; }

    public required PersonName Student { get; init; }

    public string? ClassName { get; init; }

    public required string Number { get; init; }

    public required string Sha256 { get; init; }

    public required string PeriodName { get; init; }

    public required DateTimeOffset AsOf { get; init; }

    public required string Source { get; init; }

    public required string Grounds { get; init; }

    public required string Recipient { get; init; }

    public GuardianKind? Capacity { get; init; }

    public string? AttachedName { get; init; }

    public string? AttachedSha256 { get; init; }

    public required ExtractStanding Standing { get; init; }

    public required DateTimeOffset IssuedAt { get; init; }

    public required string IssuedBy { get; init; }

    public DateOnly? HandedOn { get; init; }

    public string? Place { get; init; }

    public string? ScanName { get; init; }

    /// <summary>The paper may be in somebody's hands, also where its hand-over is void by now.</summary>
    public bool HasLeft { get; init; }

    public string? RecallReason { get; init; }

    /// <summary>The school's number of the incident that made it void.</summary>
    public string? Incident { get; init; }

    public DateTimeOffset? VoidSince { get; init; }

    /// <summary>Void by the head's decision, not by clause 11 itself.</summary>
    public bool VoidByHead { get; init; }

    internal static ExtractLine Of(ExtractRow row, PersonName student, string? className) => new()
    {
        Id = row.Entry.Id,
        Person = row.Entry.Person,
        Student = student,
        ClassName = className,
        Number = row.Entry.Number,
        Sha256 = row.Entry.Sha256,
        PeriodName = row.Entry.PeriodName,
        AsOf = row.Entry.AsOf,
        Source = row.Entry.Source,
        Grounds = row.Entry.Grounds,
        Recipient = row.Entry.RecipientName,
        Capacity = row.Entry.Capacity,
        AttachedName = row.Entry.FileName,
        AttachedSha256 = row.Entry.FileSha256,
        Standing = row.Standing,
        IssuedAt = row.Entry.At,
        IssuedBy = row.Entry.RegisteredByName,
        HandedOn = row.HandOver?.On,
        Place = row.HandOver?.Place,
        ScanName = row.HandOver?.ScanName,
        HasLeft = row.HasLeft,
        RecallReason = row.Recall?.Reason,
        Incident = row.Void?.Incident,
        VoidSince = row.Void?.Since,
        VoidByHead = row.Void?.ByHead ?? false,
    };
}
