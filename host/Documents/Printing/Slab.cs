using SkiaSharp;

namespace ClassTeacherPlatform.Host.Documents.Printing;

/// <summary>The smallest piece that a page holds whole: a line of text, a row of a table.</summary>
/// <param name="Height">In points.</param>
/// <param name="Draw">Draws it on a page with its upper edge there.</param>
internal sealed record Slab(float Height, Action<SKCanvas, float> Draw)
{
    /// <summary>Empty space above it, not at the top of a page.</summary>
    public float Above { get; init; }

    /// <summary>No page ends between this one and the next.</summary>
    public bool KeepsWithNext { get; init; }

    /// <summary>Begins a page.</summary>
    public bool BeginsPage { get; init; }

    /// <summary>The table's head, drawn again above it where it begins a page.</summary>
    public Slab? Head { get; init; }
}
