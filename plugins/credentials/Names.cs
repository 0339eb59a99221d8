namespace ClassTeacherPlatform.Credentials;

/// <summary>Ids of the manifest that code names too.</summary>
internal static class Names
{
    /// <summary>The duty of clause 1.</summary>
    public const string HandOut = "credentials.hand-out";

    /// <summary>The duty of clauses 9 and 10.</summary>
    public const string Undertakings = "credentials.undertakings";

    /// <summary>The permission for slips, by classes.</summary>
    public const string Slips = "credentials.slips";

    /// <summary>The permission for undertakings signed on paper, by classes.</summary>
    public const string Papers = "credentials.papers";

    /// <summary>The permission to see who of the staff has signed.</summary>
    public const string Staff = "credentials.staff";

    /// <summary>Purpose under which secrets are sealed.</summary>
    public const string Secret = "credentials.secret";
}
