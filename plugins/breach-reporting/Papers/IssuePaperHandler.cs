using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.States;
using ClassTeacherPlatform.Sdk.Documents;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.BreachReporting.Papers;

internal sealed class IssuePaperHandler(
    IncidentReader reader, BreachReportingContext store, PaperWriter writer, IDocuments documents, IOperation operation)
    : IRequestHandler<IssuePaper, Outcome<EntryId>>
{
    public async Task<Outcome<EntryId>> Handle(IssuePaper request, CancellationToken cancellationToken)
    {
        if (await reader.OneAsync(request.Number, cancellationToken) is not { } facts)
        {
            return IncidentDesk.Unknown;
        }

        if (!Enum.IsDefined(request.Kind))
        {
            return Refusal.Because("Papers.KindUnknown");
        }

        if (request.Kind == PaperKind.ClosingAct && facts.Closing is null)
        {
            return Refusal.Because("Papers.NotClosed");
        }

        var document = await documents.RegisterAsync(await writer.DraftAsync(facts, request.Kind, cancellationToken), cancellationToken);
        store.Add(IssuedPaper.Of(facts.Id, request.Kind, document, operation));
        return document.Id;
    }
}
