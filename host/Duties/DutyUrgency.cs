namespace ClassTeacherPlatform.Host.Duties;

/// <summary>How pressing a duty is in one class, the most pressing first.</summary>
public enum DutyUrgency
{
    Overdue,

    /// <summary>Its day is near, or a person has to decide.</summary>
    Soon,

    /// <summary>To be done; no day is set, or it is far.</summary>
    Open,

    /// <summary>Kept up, never finished.</summary>
    Standing,

    Done,
}
