using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Host.Access.Accounts;

/// <summary>Today's classes, for whoever gives them to teachers: names only, nobody's data.</summary>
[Requires(KernelPermissions.Accounts)]
internal sealed record GetClasses : Query<IReadOnlyList<SchoolClass>>;

internal sealed class GetClassesHandler(IDirectory directory, ISchoolClock clock) : IRequestHandler<GetClasses, Outcome<IReadOnlyList<SchoolClass>>>
{
    public async Task<Outcome<IReadOnlyList<SchoolClass>>> Handle(GetClasses request, CancellationToken cancellationToken) =>
        Outcome<IReadOnlyList<SchoolClass>>.Of(await directory.ClassesAsync(clock.Today, cancellationToken));
}
