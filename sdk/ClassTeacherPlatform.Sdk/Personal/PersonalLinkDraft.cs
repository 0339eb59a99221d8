namespace ClassTeacherPlatform.Sdk.Personal;

/// <summary>A link to issue.</summary>
public sealed record PersonalLinkDraft
{
    /// <summary>For whom.</summary>
    public required LinkHolder Holder { get; init; }

    /// <summary>The <see cref="PersonalToken.Hash"/> of a new token.</summary>
    public required string TokenHash { get; init; }

    /// <summary>How it reaches the person: it decides what he is identified by.</summary>
    public required LinkDelivery Delivery { get; init; }

    /// <summary>The last day on which it opens, at most a year ahead.</summary>
    public required DateOnly LastDay { get; init; }
}
