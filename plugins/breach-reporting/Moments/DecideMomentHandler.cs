using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.States;
using ClassTeacherPlatform.Sdk.Notifications;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.BreachReporting.Moments;

internal sealed class DecideMomentHandler(
    IncidentDesk desk, BreachReportingContext store, IntervalKeeper keeper, DecisionPreviewer previewer, IOperation operation)
    : IRequestHandler<DecideMoment, Outcome<bool>>
{
    public async Task<Outcome<bool>> Handle(DecideMoment request, CancellationToken cancellationToken)
    {
        var found = await desk.DecideAsync(request.Number, cancellationToken);
        if (!found.IsDone)
        {
            return found.Refusal;
        }

        var moment = Moment.Of(found.Value.Id, request.Draft.Facts, operation);
        var changed = found.Value.With(moment);
        if (MomentOrder.ProblemOf(changed) is { } problem)
        {
            return problem;
        }

        var preview = await previewer.PreviewAsync(changed, cancellationToken);
        if (!preview.IsKnownBy(request.Seen))
        {
            return Refusal.Because("Moments.PreviewOutdated");
        }

        store.Add(moment);
        keeper.Keep(changed, moment.Evidence!);
        Tell(changed, moment);
        return true;
    }

    private void Tell(IncidentFacts facts, Moment moment)
    {
        if (moment is { Kind: MomentKind.Restored, System: AccessSystem.Platform, Instant: { } restored } && facts.Accounts.Count > 0)
        {
            operation.Raise(new AccessRestored { EntryId = facts.Id, Accounts = facts.Accounts, RestoredAt = restored });
        }
    }
}
