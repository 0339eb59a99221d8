using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Registers;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Acknowledgements.StudentView;

internal sealed class GetScanHandler(AcknowledgementsContext store, FileOpener files) : IRequestHandler<GetScan, Outcome<KeptFile>>
{
    public async Task<Outcome<KeptFile>> Handle(GetScan request, CancellationToken cancellationToken)
    {
        var answer = await store.Acknowledgements.IncludingVoid().AsNoTracking()
            .FirstOrDefaultAsync(a => a.Id == request.AnswerId && a.StudentId == request.StudentId, cancellationToken);
        return await files.OpenAsync(answer?.ScanSha256, answer?.ScanName, cancellationToken);
    }
}
