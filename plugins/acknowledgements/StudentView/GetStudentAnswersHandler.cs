using ClassTeacherPlatform.Acknowledgements.ClassView;
using ClassTeacherPlatform.Acknowledgements.Journal;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Acknowledgements.StudentView;

internal sealed class GetStudentAnswersHandler(MatrixBuilder matrix, RowReader rows, IDirectory directory, ISchoolClock clock)
    : IRequestHandler<GetStudentAnswers, Outcome<StudentAnswers>>
{
    public async Task<Outcome<StudentAnswers>> Handle(GetStudentAnswers request, CancellationToken cancellationToken)
    {
        if (await directory.StudentsAsync([request.StudentId], clock.Today, cancellationToken) is not [var student])
        {
            return Refusal.Because("Student.Gone");
        }

        var schoolClass = (await directory.ClassesAsync(clock.Today, cancellationToken)).FirstOrDefault(c => c.Id == student.ClassId);
        return new StudentAnswers(
            student,
            schoolClass is null ? null : await matrix.BuildAsync(new ClassRoster(schoolClass, [student]), cancellationToken),
            await rows.ReadAsync([student.Id], cancellationToken));
    }
}
