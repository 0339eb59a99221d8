namespace ClassTeacherPlatform.Host.Documents.Printing;

/// <summary>A4 upright with a margin to file it by; lengths in points.</summary>
internal static class Paper
{
    public const float Width = 595.28f;

    public const float Height = 841.89f;

    public const float Millimetre = 72 / 25.4f;

    public const float Left = 20 * Millimetre;

    public const float Right = Width - (12 * Millimetre);

    public const float Top = 14 * Millimetre;

    /// <summary>Where the body ends; the foot stands below.</summary>
    public const float Bottom = Height - (24 * Millimetre);

    public const float Body = Right - Left;

    public const float BodyHeight = Bottom - Top;
}
