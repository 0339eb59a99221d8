using ClassTeacherPlatform.Consents.Forms;

namespace ClassTeacherPlatform.Consents.EditForm;

internal sealed record FormList(IReadOnlyList<FormRow> Forms);

/// <param name="Shown">The version in use; where all are void, the last one.</param>
/// <param name="Versions">How many there are.</param>
internal sealed record FormRow(FormText Shown, int Versions);
