namespace ClassTeacherPlatform.Host.Access;

/// <summary>The codes of roles as they stand in the database and in manifests.</summary>
internal static class Role
{
    public const string ClassTeacher = "class-teacher";
    public const string DeputyHead = "deputy-head";
    public const string Head = "head";
    public const string ActingHead = "acting-head";
    public const string Support = "support";
    public const string Administrator = "administrator";
    public const string Secretary = "secretary";
    public const string DataOfficer = "data-officer";
    public const string Participant = "participant";

    public static IReadOnlyList<string> All { get; } =
        [ClassTeacher, DeputyHead, Head, ActingHead, Support, Administrator, Secretary, DataOfficer, Participant];

    /// <summary>Those that are given to an account: a participant is everybody.</summary>
    public static IReadOnlyList<string> Given { get; } = [.. All.Where(role => role != Participant)];
}
