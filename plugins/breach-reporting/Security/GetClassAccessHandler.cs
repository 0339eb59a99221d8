using ClassTeacherPlatform.Sdk.Access;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.BreachReporting.Security;

internal sealed class GetClassAccessHandler(IAccessList accesses, CheckReader checks) : IRequestHandler<GetClassAccess, Outcome<AccessReview>>
{
    public async Task<Outcome<AccessReview>> Handle(GetClassAccess request, CancellationToken cancellationToken) => new AccessReview(
        AccessSheet.Of(await accesses.AllAsync(cancellationToken), request.ClassId),
        await checks.OfClassAsync(request.ClassId, cancellationToken));
}
