namespace ClassTeacherPlatform.Sdk.Personal;

/// <summary>Who acts by a personal link, as it belongs in a register's entry.</summary>
public sealed record PersonalIdentity
{
    /// <summary>The person.</summary>
    public required LinkHolder Holder { get; init; }

    /// <summary>The link's number in the school.</summary>
    public required int LinkNumber { get; init; }

    /// <summary>What the person was identified by, beside the link.</summary>
    public required IdentityFact Fact { get; init; }
}
