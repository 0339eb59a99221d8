namespace ClassTeacherPlatform.Sdk.Files;

/// <summary>
/// Looks into scans, so that a stack scanned as one file can be assigned to people page by page, and each one's paper be shown
/// without the others'.
/// </summary>
/// <example>
/// <code>
/// [Inject] private IPdfPages Pages { get; set; } = null!;
///
/// var count = Pages.Count(file.Content);
/// </code>
/// </example>
public interface IPdfPages
{
    /// <summary>How many pages a PDF has.</summary>
    /// <param name="content">The whole file.</param>
    /// <returns>Null where the bytes are no PDF that can be read.</returns>
    int? Count(byte[] content);

    /// <summary>These pages alone, as a PDF; what lies beyond the last page is left out.</summary>
    /// <param name="content">A PDF that <see cref="Count"/> could read.</param>
    /// <param name="from">The first page, from 1.</param>
    /// <param name="to">The last page.</param>
    byte[] Take(byte[] content, int from, int to);
}
