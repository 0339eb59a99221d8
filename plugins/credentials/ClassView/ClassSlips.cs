using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.Credentials.ClassView;

/// <param name="Class">The class.</param>
/// <param name="People">Each student, followed by his guardians.</param>
/// <param name="Secrets">Secrets that wait to be printed; null where there are none.</param>
public sealed record ClassSlips(SchoolClass Class, IReadOnlyList<PersonSlip> People, WaitingSecrets? Secrets);
