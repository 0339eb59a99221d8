using ClassTeacherPlatform.Sdk.Texts;

namespace Sample;

/// <summary>The plugin's texts.</summary>
internal static class T
{
    public static TextCatalog Text { get; } = TextCatalog.Of(typeof(T).Assembly);
}
