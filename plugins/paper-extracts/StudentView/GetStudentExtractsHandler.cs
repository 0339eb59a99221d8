using ClassTeacherPlatform.PaperExtracts.Entitlement;
using ClassTeacherPlatform.PaperExtracts.Periods;
using ClassTeacherPlatform.PaperExtracts.Register;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.PaperExtracts.StudentView;

internal sealed class GetStudentExtractsHandler(
    GroundReader grounds, PeriodReader periods, ExtractReader extracts, IDirectory directory, ISchoolClock clock)
    : IRequestHandler<GetStudentExtracts, Outcome<StudentExtracts>>
{
    public async Task<Outcome<StudentExtracts>> Handle(GetStudentExtracts request, CancellationToken cancellationToken)
    {
        if (await directory.StudentsAsync([request.StudentId], clock.Today, cancellationToken) is not [var student])
        {
            return Refusal.Because("Student.Gone");
        }

        var classes = await directory.ClassesAsync(clock.Today, cancellationToken);
        var className = classes.FirstOrDefault(one => one.Id == student.ClassId)?.Name;
        var entitled = await grounds.EntitledAsync([student], cancellationToken);
        var rows = await extracts.ReadAsync([student.Id], cancellationToken);
        return new StudentExtracts
        {
            Student = student,
            ClassName = className,
            Entitled = [.. entitled.Select(person => new EntitledLine(person.Recipient, person.Grounds))],
            Periods = await periods.ReadAsync(cancellationToken),
            Extracts = [.. rows.Reverse().Select(row => ExtractLine.Of(row, student.Name, className))],
        };
    }
}
