namespace ClassTeacherPlatform.Sdk.Ids;

/// <summary>An account of the platform (not of the school IS).</summary>
public readonly record struct AccountId(Guid Value)
{
    /// <summary>The platform itself: start-up work and deliveries that no person began.</summary>
    public static AccountId System { get; } = new(Guid.Empty);

    /// <summary>A new id.</summary>
    public static AccountId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}
