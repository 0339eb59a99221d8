namespace ClassTeacherPlatform.EndToEnd.Support;

/// <summary>The demo school's accounts.</summary>
internal static class Accounts
{
    public const string Password = "Demo-2026-school";

    public const string Teacher7A = "teacher.7a";

    public const string Teacher7B = "teacher.7b";

    public const string Deputy = "deputy";

    public const string Head = "head";

    public const string Helpdesk = "support";

    public const string Admin = "admin";

    public const string Secretary = "secretary";

    public const string Officer = "officer";
}
