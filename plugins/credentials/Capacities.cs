using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.Credentials;

/// <summary>In what capacity somebody stands beside a student, in words.</summary>
internal static class Capacities
{
    public static string Of(GuardianKind? capacity) => T.Text[$"Capacity.{(capacity is { } kind ? kind.ToString() : "Student")}"];
}
