using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.Host.Directory;

/// <summary>What a representative is to the child, in the user's language.</summary>
internal static class GuardianTexts
{
    public static string Of(GuardianKind kind) => T.Text[$"Directory.Kind.{kind}"];
}
