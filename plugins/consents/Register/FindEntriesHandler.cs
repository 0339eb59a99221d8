using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Consents.Register;

internal sealed class FindEntriesHandler(ConsentsContext store, IDirectory directory, ISchoolClock clock, ConsentSettings settings, IRequestSender sender)
    : IRequestHandler<FindEntries, Outcome<FoundEntries>>
{
    public async Task<Outcome<FoundEntries>> Handle(FindEntries request, CancellationToken cancellationToken)
    {
        var visible = await sender.Send(new GetVisibleClasses(Permission.See), cancellationToken);
        if (!visible.IsDone)
        {
            return visible.Refusal;
        }

        var chosen = visible.Value.Where(one => request.ClassId is null || one.Id == request.ClassId).Select(one => one.Id).ToList();
        if (request.ClassId is not null && chosen.Count == 0)
        {
            return new Refusal.Forbidden(Permission.See);
        }

        var rosters = await directory.RostersAsync(chosen, clock.Today, cancellationToken);
        List<Student> students = [.. rosters.SelectMany(roster => roster.Students)];
        var search = new EntrySearch(store, directory, clock, settings);
        return await search.FindAsync(request.Filter, students, visible.Value, cancellationToken);
    }
}
