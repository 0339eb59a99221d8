namespace ClassTeacherPlatform.Consents.Forms;

public enum DiffKind
{
    Same,
    Removed,
    Added,
}
