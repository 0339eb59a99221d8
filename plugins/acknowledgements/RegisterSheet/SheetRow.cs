using ClassTeacherPlatform.Acknowledgements.ClassView;
using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.Acknowledgements.RegisterSheet;

/// <summary>A name on the sheet, in the order of the class list.</summary>
/// <param name="Student">The child's name.</param>
/// <param name="Person">Who may answer.</param>
/// <param name="Name">His name.</param>
/// <param name="Capacity">Null: the student himself.</param>
/// <param name="Cell">How he stands.</param>
public sealed record SheetRow(PersonName Student, Person Person, PersonName Name, GuardianKind? Capacity, MatrixCell Cell);
