using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Consents.Register;

internal sealed class FindSchoolEntriesHandler(ConsentsContext store, IDirectory directory, ISchoolClock clock, ConsentSettings settings)
    : IRequestHandler<FindSchoolEntries, Outcome<FoundEntries>>
{
    public async Task<Outcome<FoundEntries>> Handle(FindSchoolEntries request, CancellationToken cancellationToken)
    {
        var search = new EntrySearch(store, directory, clock, settings);
        return await search.FindAsync(request.Filter, null, await directory.ClassesAsync(clock.Today, cancellationToken), cancellationToken);
    }
}
