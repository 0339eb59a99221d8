using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Host.Duties;

/// <summary>Students × duties of one class.</summary>
[Requires(KernelPermissions.Duties)]
internal sealed record GetClassSheet(SchoolClassId ClassId) : Query<ClassSheet>, IForClass;

/// <param name="Roster">The class and its students today.</param>
/// <param name="Clauses">Those that enabled duties carry.</param>
public sealed record ClassSheet(ClassRoster Roster, IReadOnlyList<ClauseAnswers> Clauses);

internal sealed class GetClassSheetHandler(IDirectory directory, ClauseBoard board, ISchoolClock clock)
    : IRequestHandler<GetClassSheet, Outcome<ClassSheet>>
{
    public async Task<Outcome<ClassSheet>> Handle(GetClassSheet request, CancellationToken cancellationToken)
    {
        var rosters = await directory.RostersAsync([request.ClassId], clock.Today, cancellationToken);
        return rosters is [var roster]
            ? new ClassSheet(roster, [.. (await board.AskAsync(rosters, cancellationToken)).Where(c => c.Answers.Count > 0)])
            : Refusal.Because("Duties.ClassUnknown");
    }
}
