namespace ClassTeacherPlatform.Credentials.Import;

/// <summary>Why a row cannot be applied as it is; <c>Import.Row.{problem}</c> says what to do.</summary>
public enum PlanProblem
{
    /// <summary>The name is missing.</summary>
    NoName,

    /// <summary>Neither login nor code nor a state account.</summary>
    NoAccess,

    /// <summary>Login or secret is too long to be one.</summary>
    TooLong,

    /// <summary>Another row means the same person.</summary>
    Twice,

    /// <summary>Another person's slip or row has this login.</summary>
    LoginTaken,

    /// <summary>Nobody of this name.</summary>
    NotFound,

    /// <summary>Several people, or one whom something in the row contradicts.</summary>
    Unsure,

    /// <summary>The guardian may not see this child's data.</summary>
    MayNotSee,
}
