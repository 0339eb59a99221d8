namespace ClassTeacherPlatform.Consents.Data;

public enum FormKind
{
    Simple,

    /// <summary>152-FZ art. 9 part 4: the fields are prescribed.</summary>
    Written,
}
