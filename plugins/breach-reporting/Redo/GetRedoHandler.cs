using ClassTeacherPlatform.BreachReporting.States;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.BreachReporting.Redo;

internal sealed class GetRedoHandler(IncidentReader reader, RedoReader redo) : IRequestHandler<GetRedo, Outcome<RedoList>>
{
    public async Task<Outcome<RedoList>> Handle(GetRedo request, CancellationToken cancellationToken) =>
        await reader.OneAsync(request.Number, cancellationToken) is { } facts
            ? new RedoList(facts.Incident.Number, facts.Closing is not null, await redo.ReadAsync(facts, cancellationToken), Checklist.Of(facts))
            : IncidentDesk.Unknown;
}
