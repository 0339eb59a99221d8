namespace ClassTeacherPlatform.Host.Operations;

/// <summary>Why an operation is void: printed differently.</summary>
public enum VoidGround
{
    /// <summary>Clause 11: received between T and tR.</summary>
    Clause11,

    /// <summary>«По решению директора»: in doubt, received before T.</summary>
    HeadDecision,
}
