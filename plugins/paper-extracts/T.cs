using ClassTeacherPlatform.Sdk.Texts;

namespace ClassTeacherPlatform.PaperExtracts;

/// <summary>The module's texts.</summary>
internal static class T
{
    public static TextCatalog Text { get; } = TextCatalog.Of(typeof(T).Assembly);
}
