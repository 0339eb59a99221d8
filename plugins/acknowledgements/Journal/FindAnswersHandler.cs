using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Acknowledgements.Journal;

internal sealed class FindAnswersHandler(AnswerSearch search, IDirectory directory, ISchoolClock clock, IRequestSender sender) :
    IRequestHandler<FindAnswers, Outcome<FoundAnswers>>,
    IRequestHandler<FindSchoolAnswers, Outcome<FoundAnswers>>
{
    public async Task<Outcome<FoundAnswers>> Handle(FindAnswers request, CancellationToken cancellationToken)
    {
        var visible = await sender.Send(new GetVisibleClasses(Names.See), cancellationToken);
        if (!visible.IsDone)
        {
            return visible.Refusal;
        }

        var chosen = visible.Value.Where(one => request.ClassId is null || one.Id == request.ClassId).Select(one => one.Id).ToList();
        if (request.ClassId is not null && chosen.Count == 0)
        {
            return new Refusal.Forbidden(Names.See);
        }

        var rosters = await directory.RostersAsync(chosen, clock.Today, cancellationToken);
        return await search.FindAsync(request.Filter, [.. rosters.SelectMany(roster => roster.Students)], visible.Value, cancellationToken);
    }

    public async Task<Outcome<FoundAnswers>> Handle(FindSchoolAnswers request, CancellationToken cancellationToken) =>
        await search.FindAsync(request.Filter, null, await directory.ClassesAsync(clock.Today, cancellationToken), cancellationToken);
}
