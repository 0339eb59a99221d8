using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Personal;

namespace ClassTeacherPlatform.Acknowledgements.Data;

/// <summary>What one line of a sheet says.</summary>
/// <param name="Answer">Seen, or refused to sign.</param>
/// <param name="SeenOn">The day on the sheet.</param>
/// <param name="OriginalPlace">Where the sheet lies; empty where there is none.</param>
/// <param name="Replaces">The void entry that it takes the place of.</param>
internal sealed record SheetLine(SheetAnswer Answer, DateOnly SeenOn, string OriginalPlace, EntryId? Replaces)
{
    public AnswerRoute Route { get; init; }

    /// <summary>Before whom a signature was refused, or another remark.</summary>
    public string? Remark { get; init; }

    public ScanPages? Scan { get; init; }

    /// <summary>The number of the personal link by which it came.</summary>
    public int? LinkNumber { get; init; }

    /// <summary>What the person was identified by, beside the link.</summary>
    public IdentityFact? LinkFact { get; init; }
}
