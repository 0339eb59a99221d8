using ClassTeacherPlatform.Sdk.Blazor.Downloads;
using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Acknowledgements.StudentView;

/// <summary>Opens a kept file by its hash.</summary>
internal sealed class FileOpener(IFileStore files)
{
    public async Task<Outcome<KeptFile>> OpenAsync(string? sha256, string? name, CancellationToken cancellationToken)
    {
        if (sha256 is null || name is null || await files.OpenAsync(sha256, cancellationToken) is not { } kept)
        {
            return Refusal.Because("File.Gone");
        }

        await using var stream = kept;
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy, cancellationToken);
        return new KeptFile(name, TypeOf(name), copy.ToArray());
    }

    public static string TypeOf(string name) => Path.GetExtension(name).ToUpperInvariant() switch
    {
        ".PNG" => MediaTypes.Png,
        ".JPG" or ".JPEG" => MediaTypes.Jpeg,
        _ => MediaTypes.Pdf,
    };
}
