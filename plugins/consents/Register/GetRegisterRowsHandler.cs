using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Consents.Register;

internal sealed class GetRegisterRowsHandler(ConsentsContext store, IDirectory directory, ISchoolClock clock, ConsentSettings settings)
    : IRequestHandler<GetRegisterRows, Outcome<RegisterRows>>
{
    public async Task<Outcome<RegisterRows>> Handle(GetRegisterRows request, CancellationToken cancellationToken) => new RegisterRows(
        await new RowReader(store, directory, clock, settings).ReadAsync(request.StudentIds, request.EntryIds, cancellationToken));
}
