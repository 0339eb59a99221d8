using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.States;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.BreachReporting.Moments;

internal sealed class PreviewMomentHandler(IncidentReader reader, DecisionPreviewer previewer) : IRequestHandler<PreviewMoment, Outcome<DecisionPreview>>
{
    public async Task<Outcome<DecisionPreview>> Handle(PreviewMoment request, CancellationToken cancellationToken)
    {
        if (await reader.OneAsync(request.Number, cancellationToken) is not { } facts)
        {
            return IncidentDesk.Unknown;
        }

        var changed = facts.With(Moment.Assumed(request.Draft.Facts));
        return MomentOrder.ProblemOf(changed) is { } problem ? problem : await previewer.PreviewAsync(changed, cancellationToken);
    }
}
