namespace ClassTeacherPlatform.Consents.ClassView;

/// <summary>Which children of a class are shown.</summary>
public enum ClassFilter
{
    All,

    /// <summary>An answer is awaited, or a person has to decide.</summary>
    Open,

    /// <summary>The school IS holds something else.</summary>
    Differs,
}
