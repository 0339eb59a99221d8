namespace ClassTeacherPlatform.BreachReporting.Register;

/// <summary>How far an incident is, in one word.</summary>
public enum IncidentState
{
    /// <summary>Somebody has not confirmed the receipt.</summary>
    Waiting,

    /// <summary>T is fixed, new access is not confirmed.</summary>
    Running,

    /// <summary>New access is confirmed; things are done again.</summary>
    Redoing,

    Closed,

    FalseAlarm,
}
