namespace ClassTeacherPlatform.Credentials.Import;

/// <summary>What was applied.</summary>
/// <param name="Prepared">New slips.</param>
/// <param name="Renewed">Slips that have a fresh secret.</param>
/// <param name="Left">Rows that changed nothing.</param>
public sealed record AppliedList(int Prepared, int Renewed, int Left);
