using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Acknowledgements.Register;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Acknowledgements.RegisterSheet;

internal sealed class RegisterAcknowledgementSheetHandler(SheetRegistrar registrar)
    : IRequestHandler<RegisterAcknowledgementSheet, Outcome<int>>
{
    public async Task<Outcome<int>> Handle(RegisterAcknowledgementSheet request, CancellationToken cancellationToken)
    {
        var lines = request.People.Select(p =>
            (new Person(p.StudentId, p.GuardianId), new SheetLine(p.Answer, request.SeenOn!.Value, request.OriginalPlace, null)));
        var written = await registrar.WriteAsync([.. lines], cancellationToken);
        return written.IsDone ? written.Value.Count : written.Refusal;
    }
}
