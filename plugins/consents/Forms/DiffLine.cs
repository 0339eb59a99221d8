namespace ClassTeacherPlatform.Consents.Forms;

/// <summary>A line of two texts laid beside each other.</summary>
public sealed record DiffLine(DiffKind Kind, string Text);
