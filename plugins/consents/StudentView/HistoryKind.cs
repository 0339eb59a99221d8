namespace ClassTeacherPlatform.Consents.StudentView;

public enum HistoryKind
{
    Given,
    Refused,
    Withdrawal,
    Invalidation,

    /// <summary>Entered in the school IS.</summary>
    Tick,
}
