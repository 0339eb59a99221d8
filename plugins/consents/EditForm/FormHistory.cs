using ClassTeacherPlatform.Consents.Forms;

namespace ClassTeacherPlatform.Consents.EditForm;

/// <param name="Versions">Newest first, void ones too.</param>
internal sealed record FormHistory(IReadOnlyList<FormText> Versions)
{
    /// <summary>The version that is asked for now; a void one never is.</summary>
    public FormText? Current => Versions.FirstOrDefault(version => !version.IsVoid);

    public FormText? InUseOrLast => Current ?? (Versions.Count == 0 ? null : Versions[0]);

    /// <summary>0 for a new form.</summary>
    public int LastNumber => Versions.Count == 0 ? 0 : Versions[0].Number;

    public FormText? Before(FormText version) => Versions.FirstOrDefault(other => other.Number < version.Number);
}
