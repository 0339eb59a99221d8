using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Host.Duties;

/// <summary>Classes × clauses of the whole school. Counts, no names.</summary>
[Requires(KernelPermissions.Overview), SchoolWide]
internal sealed record GetOverview : Query<SchoolOverview>;

/// <param name="Classes">In their usual order.</param>
/// <param name="Clauses">Every clause that demands something, also those that nothing carries.</param>
internal sealed record SchoolOverview(IReadOnlyList<SchoolClass> Classes, IReadOnlyList<ClauseAnswers> Clauses)
{
    public IReadOnlyList<ClauseAnswers> Carried => [.. Clauses.Where(c => c.Answers.Count > 0)];

    public IReadOnlyList<ClauseAnswers> NotCarried => [.. Clauses.Where(c => c.Answers.Count == 0)];
}

internal sealed class GetOverviewHandler(IDirectory directory, ClauseBoard board, ISchoolClock clock)
    : IRequestHandler<GetOverview, Outcome<SchoolOverview>>
{
    public async Task<Outcome<SchoolOverview>> Handle(GetOverview request, CancellationToken cancellationToken)
    {
        var classes = await directory.ClassesAsync(clock.Today, cancellationToken);
        var rosters = await directory.RostersAsync([.. classes.Select(c => c.Id)], clock.Today, cancellationToken);
        return new SchoolOverview(classes, await board.AskAsync(rosters, cancellationToken));
    }
}
