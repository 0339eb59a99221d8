using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;

namespace ClassTeacherPlatform.Credentials.Data;

/// <summary>Somebody undertook for a school year not to transfer the login and to keep it confidential (clauses 9 and 10).</summary>
internal sealed class Undertaking : CredentialEntry
{
    private Undertaking()
    {
    }

    private Undertaking(IOperation operation)
        : base(operation)
    {
    }

    public Audience Audience { get; private init; }

    /// <summary>The account's, guardian's or student's id.</summary>
    public Guid PersonId { get; private init; }

    public string PersonName { get; private init; } = string.Empty;

    /// <summary>The student through whom a family's paper is registered; null of staff.</summary>
    public StudentId? StudentId { get; private init; }

    /// <summary>The year in whose September the school year began.</summary>
    public int SchoolYear { get; private init; }

    public EntryId TextId { get; private init; }

    public string TextNumber { get; private init; } = string.Empty;

    public string TextSha256 { get; private init; } = string.Empty;

    public DateOnly SignedOn { get; private init; }

    /// <summary>Where the paper lies; null where it was signed with the own account.</summary>
    public string? Place { get; private init; }

    public string? ScanSha256 { get; private init; }

    public string? ScanName { get; private init; }

    public static Undertaking Own(UndertakingText text, int year, DateOnly on, IOperation operation) => new(operation)
    {
        Audience = Audience.Staff,
        PersonId = operation.AccountId.Value,
        PersonName = operation.AccountName,
        SchoolYear = year,
        TextId = text.Id,
        TextNumber = text.Number,
        TextSha256 = text.Sha256,
        SignedOn = on,
    };

    public static Undertaking OnPaper(UndertakingText text, UndertakingPaper paper, IOperation operation) => new(operation)
    {
        Audience = paper.Person.IsGuardian ? Audience.Guardian : Audience.Student,
        PersonId = paper.Person.Id,
        PersonName = paper.Name,
        StudentId = paper.StudentId,
        SchoolYear = paper.SchoolYear,
        TextId = text.Id,
        TextNumber = text.Number,
        TextSha256 = text.Sha256,
        SignedOn = paper.SignedOn,
        Place = paper.Place,
        ScanSha256 = paper.Scan?.Sha256,
        ScanName = paper.Scan?.Name,
    };
}
