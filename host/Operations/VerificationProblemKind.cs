namespace ClassTeacherPlatform.Host.Operations;

/// <summary>How a chain can fail to hold.</summary>
public enum VerificationProblemKind
{
    /// <summary>A link is gone.</summary>
    OperationMissing,

    /// <summary>A link's content, order or neighbour was changed.</summary>
    OperationChanged,

    /// <summary>A register's row is gone.</summary>
    EntryMissing,

    /// <summary>A register's row was changed behind the program's back.</summary>
    EntryChanged,

    /// <summary>A register's row that no operation wrote.</summary>
    EntryWithoutOperation,
}
