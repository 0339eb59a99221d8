using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Acknowledgements.Data;

/// <summary>Who acknowledges, about which child.</summary>
/// <param name="StudentId">The child.</param>
/// <param name="GuardianId">The representative; null for the student himself.</param>
public sealed record Person(StudentId StudentId, GuardianId? GuardianId);
