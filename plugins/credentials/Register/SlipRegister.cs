using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.Credentials.Register;

/// <param name="Class">The class.</param>
/// <param name="Rows">The latest first.</param>
internal sealed record SlipRegister(SchoolClass Class, IReadOnlyList<RegisterRow> Rows);
