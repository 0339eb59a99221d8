using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.Acknowledgements.ClassRegister;

/// <summary>In what capacity somebody signs, in words.</summary>
internal static class CapacityText
{
    public static string Of(GuardianKind? capacity) => T.Text[$"Capacity.{(capacity is { } kind ? kind.ToString() : "Student")}"];
}
