namespace ClassTeacherPlatform.Consents.Register;

internal sealed record RegisterRows(IReadOnlyList<RegisterRow> Rows);
