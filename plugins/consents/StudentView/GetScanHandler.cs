using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Sdk.Blazor.Downloads;
using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Registers;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Consents.StudentView;

internal sealed class GetScanHandler(ConsentsContext context, IFileStore files, IPdfPages pages) : IRequestHandler<GetScan, Outcome<ScanFile>>
{
    public async Task<Outcome<ScanFile>> Handle(GetScan request, CancellationToken cancellationToken)
    {
        var answer = await context.Entries.IncludingVoid().AsNoTracking().OfType<Answer>()
            .FirstOrDefaultAsync(row => row.Id == request.EntryId && row.StudentId == request.StudentId, cancellationToken);
        if (answer?.ScanSha256 is not { } hash || await files.OpenAsync(hash, cancellationToken) is not { } kept)
        {
            return Refusal.Because("History.ScanMissing");
        }

        await using var stream = kept;
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy, cancellationToken);
        var content = copy.ToArray();
        return answer is { ScanFromPage: { } from, ScanToPage: { } to }
            ? new ScanFile(answer.ScanName!, MediaTypes.Pdf, pages.Take(content, from, to))
            : new ScanFile(answer.ScanName!, TypeOf(answer.ScanName!), content);
    }

    private static string TypeOf(string name) => Path.GetExtension(name).ToUpperInvariant() switch
    {
        ".PNG" => MediaTypes.Png,
        ".JPG" or ".JPEG" => MediaTypes.Jpeg,
        _ => MediaTypes.Pdf,
    };
}
