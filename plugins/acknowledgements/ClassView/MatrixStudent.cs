using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Acknowledgements.ClassView;

/// <param name="Id">The child.</param>
/// <param name="Name">The child's name.</param>
/// <param name="Lines">Whoever of the family is asked for anything.</param>
/// <param name="HasNobody">Something is asked, and the directory knows nobody who may be asked.</param>
public sealed record MatrixStudent(StudentId Id, PersonName Name, IReadOnlyList<MatrixLine> Lines, bool HasNobody)
{
    public bool IsOpen => HasNobody || Lines.Any(l => l.Cells.Any(c => c.IsOpen));
}
