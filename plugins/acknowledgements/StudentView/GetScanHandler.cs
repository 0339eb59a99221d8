using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Registers;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Acknowledgements.StudentView;

internal sealed class GetScanHandler(AcknowledgementsContext store, FileOpener files, IPdfPages pages) : IRequestHandler<GetScan, Outcome<KeptFile>>
{
    public async Task<Outcome<KeptFile>> Handle(GetScan request, CancellationToken cancellationToken)
    {
        var answer = await store.Acknowledgements.IncludingVoid().AsNoTracking()
            .FirstOrDefaultAsync(a => a.Id == request.AnswerId && a.StudentId == request.StudentId, cancellationToken);
        var opened = await files.OpenAsync(answer?.ScanSha256, answer?.ScanName, cancellationToken);
        // Of a stack only the own pages: the others are other families' papers.
        return opened.Value is { } file && answer is { ScanFrom: { } from, ScanTo: { } to } ? file with { Content = pages.Take(file.Content, from, to) } : opened;
    }
}
