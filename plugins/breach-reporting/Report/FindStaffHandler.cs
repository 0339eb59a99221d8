using ClassTeacherPlatform.Sdk.Incidents;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.BreachReporting.Report;

internal sealed class FindStaffHandler(IAccountFreezing accounts) : IRequestHandler<FindStaff, Outcome<IReadOnlyList<StaffAccount>>>
{
    private const int Most = 20;

    public async Task<Outcome<IReadOnlyList<StaffAccount>>> Handle(FindStaff request, CancellationToken cancellationToken) =>
        Outcome<IReadOnlyList<StaffAccount>>.Of(await accounts.FindAsync(request.Name.Trim(), Most, cancellationToken));
}
