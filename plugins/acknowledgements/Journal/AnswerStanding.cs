namespace ClassTeacherPlatform.Acknowledgements.Journal;

/// <summary>How an entry of the register stands.</summary>
public enum AnswerStanding
{
    Seen,

    RefusedToSign,

    /// <summary>The school declared it a mistake.</summary>
    Invalidated,

    /// <summary>Void by clause 11 or by the head's decision.</summary>
    Void,
}
