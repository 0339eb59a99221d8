namespace ClassTeacherPlatform.Sdk.Files;

/// <summary>Scans and produced documents, kept in the data folder under their hash.</summary>
public interface IFileStore
{
    /// <summary>Keeps the bytes; the same bytes twice are kept once.</summary>
    /// <param name="content">Read to its end; at most 50 MB.</param>
    /// <param name="name">The name to give it when it is downloaded.</param>
    /// <param name="mediaType">Such as <c>application/pdf</c>.</param>
    /// <param name="cancellationToken">Cancels the copying; nothing is left behind.</param>
    /// <exception cref="FileNotKeptException">Too large, empty, or the disk does not take it; nothing is left behind.</exception>
    Task<StoredFile> SaveAsync(Stream content, string name, string mediaType, CancellationToken cancellationToken);

    /// <summary>Opens it for reading; null where no such file is kept or its bytes no longer match their hash.</summary>
    Task<Stream?> OpenAsync(string sha256, CancellationToken cancellationToken);
}
