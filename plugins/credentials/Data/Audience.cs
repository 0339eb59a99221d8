namespace ClassTeacherPlatform.Credentials.Data;

/// <summary>Who undertakes not to transfer the login and to keep it confidential (clauses 9 and 10).</summary>
public enum Audience
{
    /// <summary>Whoever works at the school; he signs himself, with his own account.</summary>
    Staff,

    /// <summary>A parent or other representative.</summary>
    Guardian,

    /// <summary>A student.</summary>
    Student,
}
