namespace ClassTeacherPlatform.Sdk.Blazor.Downloads;

/// <summary>Hands files to the person's browser. Call it from an event of a page, not while it renders.</summary>
/// <example>
/// <code>
/// [Inject] private IDownloads Downloads { get; set; } = null!;
///
/// await Downloads.SaveAsync("consents-7A.xlsx", MediaTypes.Xlsx, bytes, Closed);
/// </code>
/// </example>
public interface IDownloads
{
    /// <summary>Offers the bytes as a file.</summary>
    /// <param name="name">The file's name with its extension.</param>
    /// <param name="mediaType">Such as <see cref="MediaTypes.Xlsx"/>.</param>
    /// <param name="content">The bytes.</param>
    /// <param name="cancellationToken">The page's <c>Closed</c>.</param>
    Task SaveAsync(string name, string mediaType, byte[] content, CancellationToken cancellationToken);

    /// <summary>
    /// Shows a PDF or a picture in a new tab. Any other type, and any type in a browser that blocks new tabs, is offered as a file:
    /// what a browser would run as a page of this site is never opened.
    /// </summary>
    /// <param name="name">The file's name with its extension.</param>
    /// <param name="mediaType">Such as <see cref="MediaTypes.Pdf"/>.</param>
    /// <param name="content">The bytes.</param>
    /// <param name="cancellationToken">The page's <c>Closed</c>.</param>
    Task OpenAsync(string name, string mediaType, byte[] content, CancellationToken cancellationToken);

    /// <summary>Opens the browser's print dialog for the page; what carries the class <c>no-print</c> is left out.</summary>
    Task PrintAsync(CancellationToken cancellationToken);
}
