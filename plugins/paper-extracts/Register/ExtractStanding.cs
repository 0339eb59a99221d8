namespace ClassTeacherPlatform.PaperExtracts.Register;

/// <summary>How an extract stands.</summary>
public enum ExtractStanding
{
    /// <summary>Made, not signed for yet.</summary>
    Issued,

    /// <summary>Signed for.</summary>
    HandedOver,

    /// <summary>Called back for an error.</summary>
    Recalled,

    /// <summary>Void by clause 11 or by the head's decision: the number is annulled.</summary>
    Void,
}
