namespace ClassTeacherPlatform.Credentials.Import;

/// <summary>What applying a row would do.</summary>
public enum PlanAction
{
    /// <summary>Prepare the first slip.</summary>
    Prepare,

    /// <summary>Prepare a new slip for one that was lost, cancelled or burnt.</summary>
    Reissue,

    /// <summary>Put a fresh secret onto a slip that is not handed out yet.</summary>
    RenewSecret,

    /// <summary>Nothing: it stands so already.</summary>
    Nothing,

    /// <summary>The person has a slip with another login, or one that is handed out: only where a person says so it is cancelled and a new one prepared.</summary>
    Replace,
}
