namespace ClassTeacherPlatform.Credentials.Printing;

/// <summary>A file for the browser.</summary>
/// <param name="Name">With its extension.</param>
/// <param name="Content">A PDF.</param>
internal sealed record PrintedSheet(string Name, byte[] Content)
{
    public override string ToString() => Name;
}
