namespace ClassTeacherPlatform.Consents.Register;

/// <summary>How an entry stands today.</summary>
public enum EntryStanding
{
    InForce,

    /// <summary>A later entry of the same person decides.</summary>
    Superseded,

    Withdrawn,

    Invalidated,

    Expired,

    /// <summary>What cancelled it became void (clause 11): the school asks again.</summary>
    InDoubt,

    Void,
}
