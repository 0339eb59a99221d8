namespace ClassTeacherPlatform.Host.Directory.Import.Apply;

/// <summary>As printed on forms.</summary>
internal sealed record SchoolDetails(string Name, string Address);
