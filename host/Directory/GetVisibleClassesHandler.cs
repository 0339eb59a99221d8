using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Requests;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Host.Directory;

internal sealed class GetVisibleClassesHandler(
    RequestFrame frame, PermissionTable permissions, ClassScope scope, IDirectory directory, ISchoolClock clock)
    : IRequestHandler<GetVisibleClasses, Outcome<IReadOnlyList<SchoolClass>>>
{
    public async Task<Outcome<IReadOnlyList<SchoolClass>>> Handle(GetVisibleClasses request, CancellationToken cancellationToken)
    {
        if (frame.Account is not { } account || !permissions.Grants(account.Roles, request.Permission, out var schoolWide))
        {
            return Outcome<IReadOnlyList<SchoolClass>>.Of([]);
        }

        var all = await directory.ClassesAsync(clock.Today, cancellationToken);
        if (schoolWide)
        {
            return Outcome<IReadOnlyList<SchoolClass>>.Of(all);
        }

        var own = await scope.ClassesAsync(account.Id, clock.Today, cancellationToken);
        return Outcome<IReadOnlyList<SchoolClass>>.Of([.. all.Where(c => own.Contains(c.Id))]);
    }
}
