using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.PaperExtracts.Data;

/// <summary>Who is to have an extract, about which child.</summary>
/// <param name="StudentId">The child.</param>
/// <param name="GuardianId">The representative; null for the student himself.</param>
public sealed record Person(StudentId StudentId, GuardianId? GuardianId);
