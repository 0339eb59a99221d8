using ClassTeacherPlatform.Consents.Forms;
using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.Consents.ClassView;

/// <summary>Class × forms.</summary>
/// <param name="Class">The class.</param>
/// <param name="Forms">The forms that concern somebody of the class.</param>
/// <param name="Students">In list order, each with one cell a form.</param>
/// <param name="LastSeq">The latest operation seen.</param>
public sealed record ClassConsents(SchoolClass Class, IReadOnlyList<FormText> Forms, IReadOnlyList<StudentLine> Students, long LastSeq);
