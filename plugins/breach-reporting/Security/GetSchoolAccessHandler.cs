using ClassTeacherPlatform.Sdk.Access;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.BreachReporting.Security;

internal sealed class GetSchoolAccessHandler(IAccessList accesses, CheckReader checks) : IRequestHandler<GetSchoolAccess, Outcome<AccessReview>>
{
    public async Task<Outcome<AccessReview>> Handle(GetSchoolAccess request, CancellationToken cancellationToken) => new AccessReview(
        AccessSheet.Of(await accesses.AllAsync(cancellationToken), null),
        await checks.AllAsync(cancellationToken));
}
