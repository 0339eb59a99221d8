namespace ClassTeacherPlatform.BreachReporting;

/// <summary>Ids of the manifest that code names too.</summary>
internal static class Names
{
    /// <summary>The duty.</summary>
    public const string Notice = "breach-reporting.report";

    /// <summary>The duty of clause 8.</summary>
    public const string Security = "breach-reporting.security";

    /// <summary>Look through who sees the own class.</summary>
    public const string CheckAccess = "breach-reporting.check-access";

    /// <summary>Look through who may sign in at all.</summary>
    public const string AccessList = "breach-reporting.access-list";

    /// <summary>Report a breach: everybody.</summary>
    public const string Report = "breach-reporting.send";

    /// <summary>See all incidents with everything about them.</summary>
    public const string See = "breach-reporting.see";

    /// <summary>See the technical part alone, and confirm receipt with a ticket number.</summary>
    public const string Support = "breach-reporting.support";

    /// <summary>Confirm receipt as the head, decide on moments and voiding, close.</summary>
    public const string Decide = "breach-reporting.decide";

    /// <summary>Tick what was blocked, done again and reported outside.</summary>
    public const string Work = "breach-reporting.work";
}
