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
        var lines = request.People.Select(p => (new Person(p.StudentId, p.GuardianId), LineOf(request, p)));
        var written = await registrar.WriteAsync(request.ContentId, [.. lines], cancellationToken);
        return written.IsDone ? written.Value.Count : written.Refusal;
    }

    private static SheetLine LineOf(RegisterAcknowledgementSheet sheet, SheetPerson person) =>
        new(person.Answer, person.SeenOn ?? sheet.SeenOn!.Value, sheet.OriginalPlace, null)
        {
            Route = sheet.Route,
            Remark = person.Remark,
            Scan = sheet.Scan is { } scan ? scan with { From = person.ScanFrom, To = person.ScanTo } : null,
        };
}
