using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Acknowledgements.RegisterSheet;

/// <summary>A name on the sheet and what stands beside it.</summary>
/// <param name="StudentId">The child.</param>
/// <param name="GuardianId">The representative; null for the student himself.</param>
/// <param name="Answer">Seen, or refused to sign.</param>
public sealed record SheetPerson(StudentId StudentId, GuardianId? GuardianId, SheetAnswer Answer);
