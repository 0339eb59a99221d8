using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.States;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.BreachReporting.Redo;

internal sealed class TickExternalHandler(IncidentDesk desk, BreachReportingContext store, IOperation operation)
    : IRequestHandler<TickExternal, Outcome<EntryId>>
{
    public async Task<Outcome<EntryId>> Handle(TickExternal request, CancellationToken cancellationToken)
    {
        var found = await desk.DecideAsync(request.Number, cancellationToken);
        if (!found.IsDone)
        {
            return found.Refusal;
        }

        var line = Checklist.Of(found.Value).FirstOrDefault(l => l.Item == request.Item);
        if (line is null or { IsDone: true })
        {
            return Refusal.Because(line is null ? "Redo.NotInQueue" : "Redo.DoneAlready");
        }

        var tick = ExternalTick.Of(found.Value.Id, request.Item, request.Note.Trim(), operation);
        store.Add(tick);
        return tick.Id;
    }
}
