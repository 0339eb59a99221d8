namespace ClassTeacherPlatform.Credentials.States;

/// <summary>How far a slip is.</summary>
public enum SlipState
{
    /// <summary>It has a number.</summary>
    Prepared,

    /// <summary>Printed at least once.</summary>
    Printed,

    /// <summary>On its way, sealed; not handed out.</summary>
    Sent,

    /// <summary>Signed for.</summary>
    HandedOut,

    /// <summary>Its holder has signed in.</summary>
    Activated,

    /// <summary>Reported lost, to be cancelled.</summary>
    Lost,

    /// <summary>Cancelled; a new one is needed.</summary>
    Cancelled,

    /// <summary>What was recorded of it became void by clause 11, so nobody knows in whose hands it is: the number is burnt, a new slip is needed.</summary>
    Burnt,
}
