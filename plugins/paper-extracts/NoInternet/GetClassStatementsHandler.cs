using ClassTeacherPlatform.PaperExtracts.Data;
using ClassTeacherPlatform.PaperExtracts.Entitlement;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.PaperExtracts.NoInternet;

internal sealed class GetClassStatementsHandler(GroundReader grounds, IDirectory directory, ISchoolClock clock)
    : IRequestHandler<GetClassStatements, Outcome<ClassStatements>>
{
    public async Task<Outcome<ClassStatements>> Handle(GetClassStatements request, CancellationToken cancellationToken)
    {
        if (await directory.RostersAsync([request.ClassId], clock.Today, cancellationToken) is not [var roster])
        {
            return Refusal.Because("Class.Gone");
        }

        var statements = await grounds.StatementsAsync([.. roster.Students.Select(s => s.Id)], cancellationToken);
        return new ClassStatements(
            roster.Class,
            [
                .. from student in roster.Students
                   from guardian in student.Guardians
                   let recipient = Recipient.Of(student, guardian)
                   let latest = statements.GetValueOrDefault(recipient.Person)?[^1]
                   let holds = latest is { IsWithout: true } ? latest : null
                   select new StatementLine(recipient, student.Name, holds?.On, holds?.Paper),
            ]);
    }
}
