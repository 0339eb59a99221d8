namespace ClassTeacherPlatform.Sdk.Incidents;

/// <summary>What came of freezing an account.</summary>
public enum FreezeResult
{
    /// <summary>It is frozen now.</summary>
    Frozen,

    /// <summary>It was frozen before.</summary>
    FrozenBefore,

    /// <summary>There is no such account.</summary>
    Unknown,
}
