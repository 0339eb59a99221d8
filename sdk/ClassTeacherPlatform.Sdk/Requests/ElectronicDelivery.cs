using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Sdk.Requests;

/// <summary>Whether electronic delivery about one child to one person has a ground.</summary>
/// <param name="StudentId">The child.</param>
/// <param name="GuardianId">The representative; null for the student himself.</param>
/// <param name="Allowed">True only with a valid, unexpired, unwithdrawn consent and no conflict.</param>
public sealed record ElectronicDelivery(StudentId StudentId, GuardianId? GuardianId, bool Allowed);
