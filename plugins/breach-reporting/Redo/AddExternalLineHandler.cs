using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.States;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.BreachReporting.Redo;

internal sealed class AddExternalLineHandler(IncidentDesk desk, BreachReportingContext store, IOperation operation)
    : IRequestHandler<AddExternalLine, Outcome<EntryId>>
{
    public async Task<Outcome<EntryId>> Handle(AddExternalLine request, CancellationToken cancellationToken)
    {
        var found = await desk.OpenAsync(request.Number, cancellationToken);
        if (!found.IsDone)
        {
            return found.Refusal;
        }

        var line = ExternalLine.Of(found.Value.Id, request.Text.Trim(), operation);
        store.Add(line);
        return line.Id;
    }
}
