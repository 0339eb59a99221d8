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
/// <param name="Answers">One for each enabled duty.</param>
internal sealed record ClassSheet(ClassRoster Roster, IReadOnlyList<DutyAnswer> Answers);

internal sealed class GetClassSheetHandler(IDirectory directory, DutyBoard board, ISchoolClock clock)
    : IRequestHandler<GetClassSheet, Outcome<ClassSheet>>
{
    public async Task<Outcome<ClassSheet>> Handle(GetClassSheet request, CancellationToken cancellationToken)
    {
        var rosters = await directory.RostersAsync([request.ClassId], clock.Today, cancellationToken);
        return rosters is [var roster]
            ? new ClassSheet(roster, await board.AskAsync([request.ClassId], cancellationToken))
            : Refusal.Because("Class.Unknown");
    }
}
