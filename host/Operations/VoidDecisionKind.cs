namespace ClassTeacherPlatform.Host.Operations;

/// <summary>What a void decision covers.</summary>
internal enum VoidDecisionKind
{
    /// <summary>All voidable operations of the accounts in a span of receipt.</summary>
    Interval,

    /// <summary>Operations named one by one.</summary>
    Items,

    /// <summary>Operations named one by one are valid after all.</summary>
    Reaffirmation,

    /// <summary>The superseded decision is lifted and nothing stands in its place (a false alarm).</summary>
    Withdrawal,
}
