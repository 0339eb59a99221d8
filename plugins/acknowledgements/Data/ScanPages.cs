namespace ClassTeacherPlatform.Acknowledgements.Data;

/// <summary>Where a signed paper stands in a scan.</summary>
/// <param name="Sha256">Of the file.</param>
/// <param name="Name">Of the file.</param>
/// <param name="From">First page; null for the whole file.</param>
/// <param name="To">Last page.</param>
public sealed record ScanPages(string Sha256, string Name, int? From = null, int? To = null);
