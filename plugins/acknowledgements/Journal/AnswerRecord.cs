using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.Acknowledgements.Journal;

/// <summary>An entry with what followed it.</summary>
internal sealed record AnswerRecord
{
    public required Acknowledgement Entry { get; init; }

    /// <summary>The school's number of the incident that made it void; null for a valid one.</summary>
    public string? Incident { get; init; }

    public DateTimeOffset? VoidSince { get; init; }

    public bool? VoidByHead { get; init; }

    public string? InvalidReason { get; init; }

    public bool? IsEntered { get; init; }

    public string? Title { get; init; }

    public int? Version { get; init; }

    public string? Sha256 { get; init; }

    public AnswerStanding Standing =>
        Incident is not null ? AnswerStanding.Void
        : InvalidReason is not null ? AnswerStanding.Invalidated
        : Entry.Answer == SheetAnswer.Seen ? AnswerStanding.Seen
        : AnswerStanding.RefusedToSign;

    public AnswerRow Row(PersonName student, string? className) => new()
    {
        Id = Entry.Id,
        Person = Entry.Person,
        Student = student,
        ClassName = className,
        SignerName = Entry.SignerName,
        Capacity = Entry.Capacity,
        Title = Title,
        Version = Version,
        Sha256 = Sha256,
        Answer = Entry.Answer,
        SeenOn = Entry.SeenOn,
        OriginalPlace = Entry.OriginalPlace,
        Route = Entry.Route,
        Remark = Entry.Remark,
        Scan = Entry.ScanSha256 is { } hash ? new ScanPages(hash, Entry.ScanName!, Entry.ScanFrom, Entry.ScanTo) : null,
        LinkNumber = Entry.LinkNumber,
        LinkFact = Entry.LinkFact,
        RegisteredAt = Entry.At,
        RegisteredByName = Entry.RegisteredByName,
        Standing = Standing,
        InvalidReason = InvalidReason,
        Incident = Incident,
        VoidSince = VoidSince,
        VoidByHead = VoidByHead ?? false,
        IsEntered = IsEntered ?? false,
    };
}
