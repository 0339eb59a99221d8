namespace ClassTeacherPlatform.Consents.Forms;

public enum FormBlockKind
{
    Heading,
    Paragraph,

    /// <summary>The boxes for yes and no.</summary>
    Decision,

    Signature,
}
