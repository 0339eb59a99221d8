using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.Acknowledgements.ClassView;

/// <summary>One person of a child's family.</summary>
/// <param name="Person">Who, about which child.</param>
/// <param name="Name">His name.</param>
/// <param name="Capacity">Null: the student himself.</param>
/// <param name="Cells">As many as there are columns.</param>
public sealed record MatrixLine(Person Person, PersonName Name, GuardianKind? Capacity, IReadOnlyList<MatrixCell> Cells);
