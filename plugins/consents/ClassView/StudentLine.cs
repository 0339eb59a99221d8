using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Consents.ClassView;

/// <summary>One child and how each form stands.</summary>
public sealed record StudentLine(StudentId StudentId, PersonName Name, IReadOnlyList<FormCell> Cells)
{
    public bool IsOpen => Cells.Any(cell => cell.IsOpen);

    public bool Differs => Cells.Any(cell => cell.People.Any(person => person.Differs));
}
