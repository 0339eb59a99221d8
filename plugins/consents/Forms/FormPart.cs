namespace ClassTeacherPlatform.Consents.Forms;

/// <summary>A piece of a paragraph.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">What is printed; of a line to write on, nothing.</param>
/// <param name="IsLong">One line will not do (an address, a document with its issuer).</param>
public sealed record FormPart(FormPartKind Kind, string Text, bool IsLong = false)
{
    public static FormPart Of(string? known, bool isLong = false) =>
        string.IsNullOrWhiteSpace(known) ? new FormPart(FormPartKind.Hand, string.Empty, isLong) : new FormPart(FormPartKind.Filled, known);
}
