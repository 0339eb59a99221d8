using ClassTeacherPlatform.Consents.Forms;
using ClassTeacherPlatform.Consents.States;

namespace ClassTeacherPlatform.Consents.StudentView;

/// <summary>One form for one child.</summary>
/// <param name="Form">The current version.</param>
/// <param name="State">How it stands today.</param>
/// <param name="Entries">Newest event first.</param>
/// <param name="Versions">Newest first; of void ones those that were answered.</param>
/// <param name="Differs">The school IS holds something else.</param>
public sealed record FormHistory(FormText Form, FormState State, IReadOnlyList<HistoryEntry> Entries, IReadOnlyList<FormText> Versions, bool Differs);
