namespace ClassTeacherPlatform.Modules.Tests.Histories;

/// <summary>What happens next in a random history.</summary>
public enum StepKind
{
    /// <summary>A guardian's yes or no on paper is registered.</summary>
    Answer,

    /// <summary>A line in the third party's register.</summary>
    Line,

    /// <summary>A void line is written again.</summary>
    Redo,

    /// <summary>The child's slip is handed out.</summary>
    HandOut,

    /// <summary>The extracts that are owed are issued.</summary>
    Issue,

    /// <summary>The access of one of the two teachers is reported.</summary>
    Report,

    /// <summary>The head confirms receipt of a notice.</summary>
    Head,

    /// <summary>The support service confirms receipt of a notice.</summary>
    Support,

    /// <summary>The head confirms new access.</summary>
    Restore,

    /// <summary>The head declares a single operation void.</summary>
    HeadVoid,

    /// <summary>The head brings an operation back.</summary>
    Reaffirm,

    /// <summary>What waited is delivered: until then it is late.</summary>
    Deliver,
}
