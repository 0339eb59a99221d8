using ClassTeacherPlatform.Sdk.Texts;

namespace ClassTeacherPlatform.Sdk.Blazor;

/// <summary>The kit's texts.</summary>
internal static class T
{
    public static TextCatalog Text { get; } = TextCatalog.Of(typeof(T).Assembly);
}
