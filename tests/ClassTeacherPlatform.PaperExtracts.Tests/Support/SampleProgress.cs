using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.PaperExtracts.Tests.Support;

/// <summary>Invented progress data.</summary>
internal static class SampleProgress
{
    public static StudentProgress Few(StudentId student) => new()
    {
        StudentId = student,
        Subjects =
        [
            new SubjectProgress
            {
                Subject = "Алгебра",
                Average = 4.35m,
                Marks = [new ProgressMark { Date = new(2026, 9, 14), Value = "5", Kind = "контрольная работа", Weight = 2 }, new ProgressMark { Date = new(2026, 9, 7), Value = "4" }],
                Homework = [new ProgressHomework { Date = new(2026, 9, 15), Text = "§ 4, № 12–18" }],
            },
        ],
        Absences = [new ProgressAbsence { Date = new(2026, 10, 1), Reason = "по болезни" }],
    };

    public static StudentProgress Other(StudentId student) => Few(student) with { Absences = [] };

    /// <summary>More than one page holds.</summary>
    public static StudentProgress Many(StudentId student) => new()
    {
        StudentId = student,
        Subjects =
        [
            .. Enumerable.Range(1, 16).Select(subject => new SubjectProgress
            {
                Subject = $"Основы духовно-нравственной культуры народов России {subject}",
                Average = 3.5m,
                Marks = [.. Enumerable.Range(0, 30).Select(day => new ProgressMark { Date = School7A.From.AddDays(day), Value = "4", Kind = "работа на уроке" })],
            }),
        ],
        Absences = [.. Enumerable.Range(0, 12).Select(day => new ProgressAbsence { Date = School7A.From.AddDays(day), Subject = "Физическая культура" })],
    };
}
