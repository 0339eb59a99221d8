using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Directory;
using ClassTeacherPlatform.Host.Requests;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Host.Duties;

/// <summary>The duties of the account's own classes, and of all classes for whoever answers for the school. Counts, no names.</summary>
[OwnAccount]
internal sealed record GetMyDuties : Query<MyDuties>;

/// <param name="Scope">How far the account's duties reach.</param>
/// <param name="Own">The classes assigned to the account today.</param>
/// <param name="School">All classes, for whoever answers for the school; else none.</param>
/// <param name="Clauses">Those that enabled duties carry.</param>
internal sealed record MyDuties(
    DutyScope Scope, IReadOnlyList<SchoolClass> Own, IReadOnlyList<SchoolClass> School, IReadOnlyList<ClauseAnswers> Clauses);

internal sealed class GetMyDutiesHandler(
    RequestFrame frame, PermissionTable permissions, ClassScope scope, IDirectory directory, ClauseBoard board, ISchoolClock clock)
    : IRequestHandler<GetMyDuties, Outcome<MyDuties>>
{
    public async Task<Outcome<MyDuties>> Handle(GetMyDuties request, CancellationToken cancellationToken)
    {
        if (frame.Account is not { } account || !permissions.Grants(account.Roles, KernelPermissions.Duties, out var schoolWide))
        {
            return new MyDuties(DutyScope.None, [], [], []);
        }

        var all = await directory.ClassesAsync(clock.Today, cancellationToken);
        var assigned = await scope.ClassesAsync(account.Id, clock.Today, cancellationToken);
        var own = all.Where(c => assigned.Contains(c.Id)).ToList();
        var asked = schoolWide ? all : own;
        if (asked.Count == 0)
        {
            return new MyDuties(schoolWide ? DutyScope.School : DutyScope.NoClass, [], [], []);
        }

        var rosters = await directory.RostersAsync([.. asked.Select(c => c.Id)], clock.Today, cancellationToken);
        var clauses = await board.AskAsync(rosters, cancellationToken);
        return new MyDuties(
            schoolWide ? DutyScope.School : DutyScope.OwnClasses, own, schoolWide ? all : [], [.. clauses.Where(c => c.Answers.Count > 0)]);
    }
}
