using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.Acknowledgements.ClassView;

/// <param name="Class">The class.</param>
/// <param name="Columns">What is asked, the oldest first.</param>
/// <param name="Students">In the order of the class list.</param>
public sealed record ClassMatrix(SchoolClass Class, IReadOnlyList<MatrixColumn> Columns, IReadOnlyList<MatrixStudent> Students);
