using ClassTeacherPlatform.Sdk.Texts;

namespace ClassTeacherPlatform.Host.Web;

/// <summary>The host's texts.</summary>
internal static class T
{
    public static TextCatalog Text { get; } = TextCatalog.Of(typeof(T).Assembly);
}
