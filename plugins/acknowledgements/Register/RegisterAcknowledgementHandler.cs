using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Acknowledgements.Register;

internal sealed class RegisterAcknowledgementHandler(SheetRegistrar registrar)
    : IRequestHandler<RegisterAcknowledgement, Outcome<EntryId>>
{
    public async Task<Outcome<EntryId>> Handle(RegisterAcknowledgement request, CancellationToken cancellationToken)
    {
        var line = new SheetLine(request.Answer, request.SeenOn!.Value, request.OriginalPlace, request.Replaces)
        {
            Route = request.Route,
            Remark = request.Remark,
            Scan = request.Scan,
        };
        var written = await registrar.WriteAsync(request.ContentId, [(new Person(request.StudentId, request.GuardianId), line)], cancellationToken);
        return written.IsDone ? written.Value[0] : written.Refusal;
    }
}
