using ClassTeacherPlatform.PaperExtracts.Register;
using ClassTeacherPlatform.Sdk.Blazor.Downloads;
using ClassTeacherPlatform.Sdk.Documents;
using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.PaperExtracts.StudentView;

internal sealed class GetExtractFileHandler(ExtractReader extracts, IDocuments documents, IFileStore files)
    : IRequestHandler<GetExtractFile, Outcome<ExtractFile>>
{
    public async Task<Outcome<ExtractFile>> Handle(GetExtractFile request, CancellationToken cancellationToken)
    {
        var row = (await extracts.ReadAsync([request.ExtractId], cancellationToken)).FirstOrDefault(r => r.Entry.StudentId == request.StudentId);
        if (row is null)
        {
            return Refusal.Because("Extract.Gone");
        }

        var (name, hash) = await FindAsync(row, request.Kind, cancellationToken);
        if (hash is null || await files.OpenAsync(hash, cancellationToken) is not { } kept)
        {
            return Refusal.Because("Extract.NoFile");
        }

        await using var stream = kept;
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy, cancellationToken);
        return new ExtractFile(name!, TypeOf(name!), copy.ToArray());
    }

    private async Task<(string? Name, string? Sha256)> FindAsync(ExtractRow row, ExtractFileKind kind, CancellationToken cancellationToken) => kind switch
    {
        ExtractFileKind.Document => await documents.FileAsync(row.Entry.DocumentId, cancellationToken) is { } file ? (file.Name, file.Sha256) : (null, null),
        ExtractFileKind.Attached => (row.Entry.FileName, row.Entry.FileSha256),
        ExtractFileKind.Scan => (row.HandOver?.ScanName, row.HandOver?.ScanSha256),
    };

    private static string TypeOf(string name) => Path.GetExtension(name).ToUpperInvariant() switch
    {
        ".PNG" => MediaTypes.Png,
        ".JPG" or ".JPEG" => MediaTypes.Jpeg,
        _ => MediaTypes.Pdf,
    };
}
