namespace ClassTeacherPlatform.Host.Instruction.Changes;

/// <summary>One value before and after.</summary>
/// <param name="Field">The end of the key <c>Instruction.Field.*</c>.</param>
/// <param name="Before">Null for none.</param>
/// <param name="After">Null for none.</param>
public sealed record FieldChange(string Field, string? Before, string? After);
