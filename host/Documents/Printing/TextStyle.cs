namespace ClassTeacherPlatform.Host.Documents.Printing;

/// <summary>How running text is set; lengths in points.</summary>
internal sealed record TextStyle(float Size, bool Bold = false, float Leading = 1.36f)
{
    public static TextStyle Body { get; } = new(10.5f);

    public static TextStyle Note { get; } = new(8.5f);

    public static TextStyle Cell { get; } = new(9f, Leading: 1.3f);

    public static TextStyle CellHead { get; } = new(9f, Bold: true, Leading: 1.3f);

    public static TextStyle Title { get; } = new(14f, Bold: true, Leading: 1.3f);

    public static TextStyle Part { get; } = new(11.5f, Bold: true, Leading: 1.3f);

    public static TextStyle Foot { get; } = new(7.5f, Leading: 1.25f);

    public float LineHeight => Size * Leading;
}
