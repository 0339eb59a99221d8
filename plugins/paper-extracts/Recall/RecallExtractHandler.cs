using ClassTeacherPlatform.PaperExtracts.Data;
using ClassTeacherPlatform.PaperExtracts.Register;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.PaperExtracts.Recall;

internal sealed class RecallExtractHandler(PaperExtractsContext store, ExtractReader extracts, IOperation operation)
    : IRequestHandler<RecallExtract, Outcome<EntryId>>
{
    public async Task<Outcome<EntryId>> Handle(RecallExtract request, CancellationToken cancellationToken)
    {
        var found = (await extracts.ReadAsync([request.ExtractId], cancellationToken)).FirstOrDefault(row => row.Entry.StudentId == request.StudentId);
        return found switch
        {
            null => Refusal.Because("Extract.Gone"),
            { Standing: ExtractStanding.Void } => Refusal.Because("Recall.Void", found.Entry.Number),
            { Recall: { } other } => new Refusal.Overtaken(other.RegisteredByName, other.At, "Recall.Already"),
            _ => Add(found.Entry, request.Reason),
        };
    }

    private EntryId Add(Extract extract, string reason)
    {
        var recall = ExtractRecall.Of(extract, reason, operation);
        store.Add(recall);
        return recall.Id;
    }
}
