using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Consents.Register;

/// <summary>About whom, and by whom.</summary>
/// <param name="Scope">The only students that may be found; null for everybody.</param>
/// <param name="Students">Those with the name looked for; null where no name is.</param>
/// <param name="Guardians">Representatives with that name; null where no name is.</param>
internal sealed record FoundPeople(IReadOnlyList<StudentId>? Scope, IReadOnlyList<StudentId>? Students, IReadOnlyList<GuardianId>? Guardians);
