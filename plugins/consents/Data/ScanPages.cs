namespace ClassTeacherPlatform.Consents.Data;

/// <summary>Pages of a stored scan; no pages means the whole file.</summary>
public sealed record ScanPages(string Sha256, string Name, int? FromPage, int? ToPage);
