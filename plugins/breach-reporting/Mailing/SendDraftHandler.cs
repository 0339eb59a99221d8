using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.States;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Mail;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.BreachReporting.Mailing;

internal sealed class SendDraftHandler(
    IncidentReader reader, BreachReportingContext store, LetterWriter letters, IMail mail, IOperation operation)
    : IRequestHandler<SendDraft, Outcome<EntryId>>
{
    private static readonly PaperKind[] Drafts = [PaperKind.FirstReport, PaperKind.ResultsReport];

    public async Task<Outcome<EntryId>> Handle(SendDraft request, CancellationToken cancellationToken)
    {
        if (await reader.OneAsync(request.Number, cancellationToken) is not { } facts)
        {
            return IncidentDesk.Unknown;
        }

        var paper = await store.Papers.AsNoTracking().FirstOrDefaultAsync(p => p.IncidentId == facts.Id && p.DocumentId == request.DocumentId, cancellationToken);
        if (paper is null || !Drafts.Contains(paper.Kind))
        {
            return Refusal.Because("Letter.NoDraft");
        }

        if (letters.AddressOf(LetterKind.Draft) is not { } to)
        {
            return Refusal.Because("Letter.NoOfficer");
        }

        var title = new DocumentTitle(paper.DocumentId, paper.DocumentNumber, T.Text[$"Paper.{paper.Kind}.Name"]);
        var id = await mail.EnqueueAsync(LetterWriter.Draft(facts, to, new EntryId(request.CommandId), title), cancellationToken);
        store.Add(SentMail.Of(facts.Id, LetterKind.Draft, id, to, paper.DocumentId, operation));
        return id;
    }
}
