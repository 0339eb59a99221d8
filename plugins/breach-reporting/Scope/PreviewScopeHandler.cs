using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.Moments;
using ClassTeacherPlatform.BreachReporting.States;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.BreachReporting.Scope;

internal sealed class PreviewScopeHandler(IncidentReader reader, DecisionPreviewer previewer) : IRequestHandler<PreviewScope, Outcome<DecisionPreview>>
{
    public async Task<Outcome<DecisionPreview>> Handle(PreviewScope request, CancellationToken cancellationToken) =>
        await reader.OneAsync(request.Number, cancellationToken) is { } facts
            ? await previewer.PreviewAsync(facts with { Scopes = [.. facts.Scopes, ScopeDecision.Assumed(request.AllAccounts)] }, cancellationToken)
            : IncidentDesk.Unknown;
}
