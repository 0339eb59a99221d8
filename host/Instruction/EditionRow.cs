namespace ClassTeacherPlatform.Host.Instruction;

/// <summary>An edition in the list of editions.</summary>
/// <param name="Edition">Which.</param>
/// <param name="IsInForce">It holds today.</param>
/// <param name="IsVoid">Clause 11 or the head's decision took its operation out of force.</param>
public sealed record EditionRow(EditionView Edition, bool IsInForce, bool IsVoid);
