namespace ClassTeacherPlatform.Acknowledgements.ClassView;

/// <summary>How one person stands to one content.</summary>
public enum CellState
{
    /// <summary>Nothing is asked of him about it.</summary>
    NotAsked,

    Waiting,

    Overdue,

    Seen,

    RefusedToSign,

    /// <summary>One answer of the family is enough, and another has given it.</summary>
    NotNeeded,
}
