namespace ClassTeacherPlatform.BreachReporting.Data;

/// <summary>Whether personal data of subjects got out (152-FZ, article 21, part 3.1).</summary>
public enum DataLeak
{
    /// <summary>Not known yet: the law's terms run as a warning.</summary>
    Unknown,

    No,

    Yes,
}
