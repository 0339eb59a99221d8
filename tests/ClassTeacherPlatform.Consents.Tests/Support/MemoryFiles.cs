using System.Security.Cryptography;
using ClassTeacherPlatform.Sdk.Files;

namespace ClassTeacherPlatform.Consents.Tests.Support;

internal sealed class MemoryFiles : IFileStore
{
    private readonly Dictionary<string, byte[]> _files = [];

    public async Task<StoredFile> SaveAsync(Stream content, string name, string mediaType, CancellationToken cancellationToken)
    {
        using var copy = new MemoryStream();
        await content.CopyToAsync(copy, cancellationToken);
        var hash = Convert.ToHexStringLower(SHA256.HashData(copy.ToArray()));
        _files[hash] = copy.ToArray();
        return new StoredFile(hash, name, mediaType, copy.Length);
    }

    public Task<Stream?> OpenAsync(string sha256, CancellationToken cancellationToken) =>
        Task.FromResult<Stream?>(_files.TryGetValue(sha256, out var bytes) ? new MemoryStream(bytes) : null);
}
