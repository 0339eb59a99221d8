namespace ClassTeacherPlatform.Acknowledgements.Data;

/// <summary>What the sheet says beside a name.</summary>
public enum SheetAnswer
{
    Seen,

    /// <summary>Shown, and the signature was refused: an answer too.</summary>
    RefusedToSign,
}
