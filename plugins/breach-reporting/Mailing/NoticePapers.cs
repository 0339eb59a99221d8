using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.Papers;
using ClassTeacherPlatform.BreachReporting.States;
using ClassTeacherPlatform.Sdk.Documents;
using ClassTeacherPlatform.Sdk.Operations;

namespace ClassTeacherPlatform.BreachReporting.Mailing;

/// <summary>Makes the document that goes with a notice; it stands among the incident's papers like one that was printed.</summary>
internal sealed class NoticePapers(BreachReportingContext store, PaperWriter writer, IDocuments documents, IOperation operation)
{
    public async Task<RegisteredDocument> MakeAsync(IncidentFacts facts, LetterKind kind, CancellationToken cancellationToken)
    {
        var paper = kind == LetterKind.SupportNotice ? PaperKind.SupportNotice : PaperKind.HeadNotice;
        var document = await documents.RegisterAsync(await writer.DraftAsync(facts, paper, cancellationToken), cancellationToken);
        store.Add(IssuedPaper.Of(facts.Id, paper, document, operation));
        return document;
    }
}
