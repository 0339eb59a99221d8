using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Acknowledgements.Tests.Support;

/// <summary>Stands in for the module that reads the journal: it knows the first two students of the class.</summary>
internal static class SampleJournal
{
    public static void AnswerFor(School7A school) => school.Host.Answer<GetStudentProgress, ProgressReport>(asked => new ProgressReport
    {
        AsOf = school.Host.Now,
        Source = "Дневник",
        Students =
        [
            .. school.Own.Students.Take(2).Where(s => asked.StudentIds.Contains(s.Id)).Select(s => new StudentProgress
            {
                StudentId = s.Id,
                Subjects = [new SubjectProgress { Subject = "Алгебра", Marks = [new ProgressMark { Date = school.Host.Today, Value = "5" }] }],
            }),
        ],
    });
}
