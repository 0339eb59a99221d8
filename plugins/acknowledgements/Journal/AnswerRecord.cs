using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Registers;

namespace ClassTeacherPlatform.Acknowledgements.Journal;

/// <summary>An entry with what followed it.</summary>
internal sealed record AnswerRecord
{
    public required Acknowledgement Entry { get; init; }

    public VoidOperation? Void { get; init; }

    public string? InvalidReason { get; init; }

    public bool? IsEntered { get; init; }

    public string? Title { get; init; }

    public int? Version { get; init; }

    public string? Sha256 { get; init; }

    public AnswerStanding Standing =>
        Void is not null ? AnswerStanding.Void
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
        Incident = Void?.Incident,
        VoidSince = Void?.Since,
        VoidByHead = Void?.ByHead ?? false,
        IsEntered = IsEntered ?? false,
    };
}
