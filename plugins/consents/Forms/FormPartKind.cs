namespace ClassTeacherPlatform.Consents.Forms;

public enum FormPartKind
{
    Text,

    /// <summary>Known beforehand and printed.</summary>
    Filled,

    /// <summary>A line to write on.</summary>
    Hand,

    /// <summary>A misspelt token, shown as it stands.</summary>
    Unknown,
}
