using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Host.Directory.Lists;

/// <summary>One class with its students and their representatives as of today.</summary>
[Requires(KernelPermissions.Directory)]
internal sealed record GetClassList(SchoolClassId ClassId) : Query<ClassRoster>, IForClass;

internal sealed class GetClassListHandler(IDirectory directory, ISchoolClock clock) : IRequestHandler<GetClassList, Outcome<ClassRoster>>
{
    public async Task<Outcome<ClassRoster>> Handle(GetClassList request, CancellationToken cancellationToken) =>
        await directory.RostersAsync([request.ClassId], clock.Today, cancellationToken) is [var roster]
            ? roster : Refusal.Because("Lists.ClassUnknown");
}
