namespace ClassTeacherPlatform.Host.PersonalLinks.Identify;

/// <summary>What came of a try to identify oneself.</summary>
internal enum IdentifyResult
{
    Identified,

    /// <summary>What was typed in is not what the school knows.</summary>
    Wrong,

    /// <summary>Closed for a while; what was typed in was not looked at.</summary>
    Locked,

    /// <summary>That was one wrong try too many: the link opens for nobody any more.</summary>
    Revoked,
}
