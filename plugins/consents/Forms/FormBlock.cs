namespace ClassTeacherPlatform.Consents.Forms;

/// <summary>A paragraph of a form as it is shown and printed.</summary>
public sealed record FormBlock(FormBlockKind Kind, IReadOnlyList<FormPart> Parts);
