using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.States;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.BreachReporting.Blocking;

internal sealed class TickBlockingHandler(IncidentDesk desk, BreachReportingContext store, IOperation operation) : IRequestHandler<TickBlocking, Outcome<bool>>
{
    public async Task<Outcome<bool>> Handle(TickBlocking request, CancellationToken cancellationToken)
    {
        var found = await desk.OpenAsync(request.Number, cancellationToken);
        if (!found.IsDone)
        {
            return found.Refusal;
        }

        if (found.Value.Accesses.FirstOrDefault(a => a.Id == request.AccessId && a.System != AccessSystem.Platform) is not { } access)
        {
            return IncidentDesk.Unknown;
        }

        if (found.Value.Steps.LastOrDefault(s => s.AccessId == access.Id && s.Kind == request.Kind) is { } earlier)
        {
            return new Refusal.Overtaken(earlier.ByName, earlier.At, "Blocking.Already");
        }

        store.Add(AccessStep.Of(access, request.Kind, request.Note.Trim(), operation));
        return true;
    }
}
