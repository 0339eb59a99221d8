namespace ClassTeacherPlatform.Credentials.Undertakings;

/// <param name="Rows">The latest first, void ones too.</param>
internal sealed record StaffUndertakings(IReadOnlyList<UndertakingRow> Rows);
