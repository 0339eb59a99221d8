namespace ClassTeacherPlatform.PaperExtracts.StudentView;

/// <summary>Which file of an extract.</summary>
public enum ExtractFileKind
{
    /// <summary>The numbered document.</summary>
    Document,

    /// <summary>The attached file of the school IS.</summary>
    Attached,

    /// <summary>The scan of the signed sheet.</summary>
    Scan,
}
