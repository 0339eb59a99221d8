using ClassTeacherPlatform.Host.Access;

namespace ClassTeacherPlatform.Sdk.Testing;

/// <summary>The roles that a manifest may name and a test may sign in as.</summary>
public static class Roles
{
    /// <summary>Class teacher: the own classes only, for the days of the assignment.</summary>
    public const string ClassTeacher = Role.ClassTeacher;

    /// <summary>Deputy head.</summary>
    public const string DeputyHead = Role.DeputyHead;

    /// <summary>Head.</summary>
    public const string Head = Role.Head;

    /// <summary>Acting head.</summary>
    public const string ActingHead = Role.ActingHead;

    /// <summary>Support service of the information system.</summary>
    public const string Support = Role.Support;

    /// <summary>School IT.</summary>
    public const string Administrator = Role.Administrator;

    /// <summary>Secretary.</summary>
    public const string Secretary = Role.Secretary;

    /// <summary>Personal-data officer.</summary>
    public const string DataOfficer = Role.DataOfficer;

    /// <summary>Subject teacher; every account holds this role.</summary>
    public const string Participant = Role.Participant;
}
