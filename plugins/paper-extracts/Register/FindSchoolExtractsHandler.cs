using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.PaperExtracts.Register;

internal sealed class FindSchoolExtractsHandler(ExtractSearch search, IDirectory directory, ISchoolClock clock)
    : IRequestHandler<FindSchoolExtracts, Outcome<FoundExtracts>>
{
    public async Task<Outcome<FoundExtracts>> Handle(FindSchoolExtracts request, CancellationToken cancellationToken) =>
        await search.FindAsync(request.Filter, null, await directory.ClassesAsync(clock.Today, cancellationToken), cancellationToken);
}
