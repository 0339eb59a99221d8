using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;

namespace ClassTeacherPlatform.PaperExtracts.Data;

/// <summary>The recipient signed for an extract.</summary>
internal sealed class HandOver : PersonEntry
{
    private HandOver()
    {
    }

    private HandOver(Person person, IOperation operation)
        : base(person, operation)
    {
    }

    public EntryId ExtractId { get; private init; }

    /// <summary>The day on the sheet; the registration's day is another thing.</summary>
    public DateOnly On { get; private init; }

    /// <summary>Where the signed sheet lies.</summary>
    public string Place { get; private init; } = string.Empty;

    public string? ScanSha256 { get; private init; }

    public string? ScanName { get; private init; }

    public static HandOver Of(Extract extract, DateOnly on, string place, (string? Sha256, string? Name) scan, IOperation operation) =>
        new(extract.Person, operation) { ExtractId = extract.Id, On = on, Place = place.Trim(), ScanSha256 = scan.Sha256, ScanName = scan.Name };
}
