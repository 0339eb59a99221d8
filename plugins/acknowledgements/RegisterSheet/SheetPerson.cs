using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Acknowledgements.RegisterSheet;

/// <summary>A name on the sheet and what stands beside it.</summary>
/// <param name="StudentId">The child.</param>
/// <param name="GuardianId">The representative; null for the student himself.</param>
/// <param name="Answer">Seen, or refused to sign.</param>
public sealed record SheetPerson(StudentId StudentId, GuardianId? GuardianId, SheetAnswer Answer)
{
    /// <summary>The day beside the name; null for the sheet's.</summary>
    public DateOnly? SeenOn { get; init; }

    /// <summary>Before whom a signature was refused, or another remark.</summary>
    public string? Remark { get; init; }

    /// <summary>First page of his own paper in a scanned stack; null where the scan is one sheet of the class.</summary>
    public int? ScanFrom { get; init; }

    public int? ScanTo { get; init; }
}
