using ClassTeacherPlatform.Acknowledgements.ClassView;
using ClassTeacherPlatform.Acknowledgements.Journal;
using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.Acknowledgements.StudentView;

/// <param name="Student">The child.</param>
/// <param name="Matrix">What is asked of the family now; null for a student who has left.</param>
/// <param name="Answers">The register, the latest first.</param>
public sealed record StudentAnswers(Student Student, ClassMatrix? Matrix, IReadOnlyList<AnswerRow> Answers);
