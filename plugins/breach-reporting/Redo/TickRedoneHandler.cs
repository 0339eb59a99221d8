using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.States;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.BreachReporting.Redo;

internal sealed class TickRedoneHandler(IncidentDesk desk, BreachReportingContext store, RedoReader redo, IOperation operation)
    : IRequestHandler<TickRedone, Outcome<EntryId>>
{
    public async Task<Outcome<EntryId>> Handle(TickRedone request, CancellationToken cancellationToken)
    {
        var found = await desk.DecideAsync(request.Number, cancellationToken);
        if (!found.IsDone)
        {
            return found.Refusal;
        }

        var lines = await redo.ReadAsync(found.Value, cancellationToken);
        if (lines.FirstOrDefault(l => l.EntryId == request.EntryId) is not { } line)
        {
            return Refusal.Because("Redo.NotInQueue");
        }

        if (line.IsDone)
        {
            return Refusal.Because("Redo.DoneAlready");
        }

        var tick = RedoTick.Of(found.Value.Id, request.EntryId, request.Note.Trim(), operation);
        store.Add(tick);
        return tick.Id;
    }
}
