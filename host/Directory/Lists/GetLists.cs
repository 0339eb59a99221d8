using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Host.Directory.Lists;

/// <summary>Today's classes, for whoever keeps the school's lists.</summary>
[Requires(KernelPermissions.Directory)]
internal sealed record GetLists : Query<SchoolLists>;

internal sealed record SchoolLists(IReadOnlyList<SchoolClass> Classes);

internal sealed class GetListsHandler(IDirectory directory, ISchoolClock clock) : IRequestHandler<GetLists, Outcome<SchoolLists>>
{
    public async Task<Outcome<SchoolLists>> Handle(GetLists request, CancellationToken cancellationToken) =>
        new SchoolLists(await directory.ClassesAsync(clock.Today, cancellationToken));
}
