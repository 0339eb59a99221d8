namespace ClassTeacherPlatform.Consents;

/// <summary>The permissions of <c>plugin.json</c>.</summary>
internal static class Permission
{
    /// <summary>Register answers, withdrawals, and what stands in the school IS; by classes.</summary>
    public const string Register = "consents.register";

    /// <summary>Read answers and their history; by classes.</summary>
    public const string See = "consents.see";

    /// <summary>Cancel an answer in the school's name.</summary>
    public const string Invalidate = "consents.invalidate";

    /// <summary>Write and publish forms.</summary>
    public const string Forms = "consents.forms";
}
