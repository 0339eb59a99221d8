using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Acknowledgements.ClassView;

internal sealed class GetClassMatrixHandler(MatrixBuilder matrix, IDirectory directory, ISchoolClock clock)
    : IRequestHandler<GetClassMatrix, Outcome<ClassMatrix>>
{
    public async Task<Outcome<ClassMatrix>> Handle(GetClassMatrix request, CancellationToken cancellationToken) =>
        await directory.RostersAsync([request.ClassId], clock.Today, cancellationToken) is [var roster]
            ? await matrix.BuildAsync(roster, cancellationToken)
            : Refusal.Because("Class.Gone");
}
