using ClassTeacherPlatform.PaperExtracts.Register;
using ClassTeacherPlatform.Sdk.Documents;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.PaperExtracts.Printing;

internal sealed class PrintExtractsHandler(ExtractReader extracts, IDocuments documents) : IRequestHandler<PrintExtracts, Outcome<PrintedStack>>
{
    public async Task<Outcome<PrintedStack>> Handle(PrintExtracts request, CancellationToken cancellationToken)
    {
        var students = request.StudentIds.ToHashSet();
        var rows = (await extracts.ReadAsync(request.ExtractIds, cancellationToken))
            .Where(row => row.Counts && students.Contains(row.Entry.StudentId))
            .ToDictionary(row => row.Entry.Id, row => row.Entry);
        var chosen = request.ExtractIds.Where(rows.ContainsKey).Select(id => rows[id]).ToList();
        if (chosen.Count == 0)
        {
            return Refusal.Because("Printing.Nothing");
        }

        await documents.WriteAsync(chosen.Select(extract => extract.DocumentId), request.Output, request.Done, cancellationToken);
        return new PrintedStack(chosen.Count, chosen.Count(extract => extract.FileSha256 is not null));
    }
}
