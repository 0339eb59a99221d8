using System.Security.Cryptography;
using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Files;

namespace ClassTeacherPlatform.Host.Files;

/// <inheritdoc/>
internal sealed class FileStore(HostPaths paths) : IFileStore
{
    public const long LargestFile = 50 * 1024 * 1024;

    private const int BlockSize = 128 * 1024;

    /// <summary>ERROR_DISK_FULL and ERROR_HANDLE_DISK_FULL of Windows, ENOSPC and EDQUOT of Linux, as .NET reports them.</summary>
    private static readonly int[] DiskFull = [unchecked((int)0x80070070), unchecked((int)0x80070027), 28, 122];

    public async Task<StoredFile> SaveAsync(Stream content, string name, string mediaType, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(content);
        var temporary = Path.Combine(paths.Files, $".{Guid.CreateVersion7():N}.part");
        try
        {
            System.IO.Directory.CreateDirectory(paths.Files);
            var (sha256, length) = await CopyAsync(content, temporary, cancellationToken);
            await KeepAsync(temporary, sha256, cancellationToken);
            return new StoredFile(sha256, name, mediaType, length);
        }
        catch (Exception problem) when (problem is (IOException or UnauthorizedAccessException) and not FileNotKeptException)
        {
            throw new FileNotKeptException(DiskFull.Contains(problem.HResult) ? FileProblem.DiskFull : FileProblem.Unavailable, problem);
        }
        finally
        {
            Discard(temporary);
        }
    }

    public async Task<Stream?> OpenAsync(string sha256, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(sha256);
        if (!IsHash(sha256) || !File.Exists(PathOf(sha256)))
        {
            return null;
        }

        var file = new FileStream(PathOf(sha256), Reading);
        try
        {
            if (Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken)) == sha256)
            {
                file.Position = 0;
                return file;
            }
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }

        await file.DisposeAsync();
        return null;
    }

    private static FileStreamOptions Reading => new()
    {
        Mode = FileMode.Open,
        Access = FileAccess.Read,
        Share = FileShare.Read | FileShare.Delete,
        Options = FileOptions.Asynchronous | FileOptions.SequentialScan,
    };

    private static async Task<(string Sha256, long Length)> CopyAsync(Stream content, string path, CancellationToken cancellationToken)
    {
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, BlockSize, FileOptions.Asynchronous);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var block = new byte[BlockSize];
        var length = 0L;
        for (int read; (read = await content.ReadAsync(block, cancellationToken)) > 0;)
        {
            length += read;
            if (length > LargestFile)
            {
                throw new FileNotKeptException(FileProblem.TooLarge);
            }

            hash.AppendData(block.AsSpan(0, read));
            await file.WriteAsync(block.AsMemory(0, read), cancellationToken);
        }

        if (length == 0)
        {
            throw new FileNotKeptException(FileProblem.Empty);
        }

        // On the disk before it has its name: a name never stands over half a file, also after a loss of power.
        await file.FlushAsync(cancellationToken);
        file.Flush(flushToDisk: true);
        return (Convert.ToHexStringLower(hash.GetHashAndReset()), length);
    }

    private static bool IsHash(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower);

    private static void Discard(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // The copy's own outcome counts; a leftover .part is never read.
        }
    }

    /// <summary>The same bytes twice are kept once; where the kept ones were damaged, the new copy takes their place.</summary>
    private async Task KeepAsync(string temporary, string sha256, CancellationToken cancellationToken)
    {
        await using var kept = await OpenAsync(sha256, cancellationToken);
        if (kept is not null)
        {
            return;
        }

        var path = PathOf(sha256);
        System.IO.Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.Move(temporary, path, overwrite: true);
    }

    private string PathOf(string sha256) => Path.Combine(paths.Files, sha256[..2], sha256[2..4], sha256);
}
