using ClassTeacherPlatform.Credentials.Data;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Credentials.Undertakings;

/// <summary>An entry of the register as it is shown.</summary>
public sealed record UndertakingRow
{
    public required EntryId Id { get; init; }

    public required string Name { get; init; }

    public required Audience Audience { get; init; }

    public required string SchoolYear { get; init; }

    public DateOnly SignedOn { get; init; }

    public required string TextNumber { get; init; }

    public required string TextSha256 { get; init; }

    public string? Place { get; init; }

    public string? ScanName { get; init; }

    public DateTimeOffset At { get; init; }

    public required string ByName { get; init; }

    public bool IsVoid { get; init; }

    internal static UndertakingRow Of(Undertaking entry, bool isVoid) => new()
    {
        Id = entry.Id,
        Name = entry.PersonName,
        Audience = entry.Audience,
        SchoolYear = UndertakingWords.YearText(entry.SchoolYear),
        SignedOn = entry.SignedOn,
        TextNumber = entry.TextNumber,
        TextSha256 = entry.TextSha256,
        Place = entry.Place,
        ScanName = entry.ScanName,
        At = entry.At,
        ByName = entry.ByName,
        IsVoid = isVoid,
    };
}
