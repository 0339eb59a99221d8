using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.States;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.BreachReporting.Leak;

internal sealed class AnswerLeakHandler(IncidentDesk desk, BreachReportingContext store, IOperation operation) : IRequestHandler<AnswerLeak, Outcome<bool>>
{
    public async Task<Outcome<bool>> Handle(AnswerLeak request, CancellationToken cancellationToken)
    {
        var found = await desk.DecideAsync(request.Number, cancellationToken);
        if (!found.IsDone)
        {
            return found.Refusal;
        }

        store.Add(LeakAnswer.Of(found.Value.Id, request.Answer, request.Evidence.Trim(), operation));
        return true;
    }
}
