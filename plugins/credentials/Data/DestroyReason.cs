namespace ClassTeacherPlatform.Credentials.Data;

/// <summary>Why secrets were destroyed.</summary>
public enum DestroyReason
{
    /// <summary>Somebody confirmed that the slips were printed well.</summary>
    PrintedWell,

    /// <summary>24 hours were over.</summary>
    Expired,
}
