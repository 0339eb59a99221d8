namespace ClassTeacherPlatform.Host.Web;

/// <summary>Addresses that came from outside and lead somewhere: only into this site.</summary>
internal static class LocalAddress
{
    public static string Of(string? asked)
    {
        var isLocal = asked is ['/', ..] && !asked.StartsWith("//", StringComparison.Ordinal) && !asked.Contains('\\') && !asked.Any(char.IsControl);
        return isLocal ? asked! : "/";
    }
}
