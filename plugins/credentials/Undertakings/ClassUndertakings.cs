using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.Credentials.Undertakings;

/// <param name="Class">The class.</param>
/// <param name="SchoolYear">Such as 2026/27.</param>
/// <param name="People">Who undertakes.</param>
/// <param name="Register">Entries of all years, the latest first, void ones too.</param>
public sealed record ClassUndertakings(
    SchoolClass Class, string SchoolYear, IReadOnlyList<PersonUndertaking> People, IReadOnlyList<UndertakingRow> Register);
