using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Sdk.Personal;

/// <summary>A personal link as it stands now. Its address is not here: nobody can be shown it again.</summary>
public sealed record PersonalLink
{
    /// <summary>The identity under which answers by this link are recorded; an incident may name it.</summary>
    public required AccountId AccountId { get; init; }

    /// <summary>Its number in the school.</summary>
    public required int Number { get; init; }

    /// <summary>For whom it is.</summary>
    public required LinkHolder Holder { get; init; }

    /// <summary>How it was delivered.</summary>
    public required LinkDelivery Delivery { get; init; }

    /// <summary>When it was issued, UTC.</summary>
    public required DateTimeOffset IssuedAt { get; init; }

    /// <summary>The name of who issued it.</summary>
    public required string IssuedBy { get; init; }

    /// <summary>The last day on which it opens.</summary>
    public required DateOnly LastDay { get; init; }

    /// <summary>Whether it opens.</summary>
    public required LinkState State { get; init; }

    /// <summary>When the holder identified himself last, UTC; null for never. Opening the address alone is not noticed.</summary>
    public DateTimeOffset? IdentifiedAt { get; init; }

    /// <summary>How many answers came by it, void ones left out.</summary>
    public int Answers { get; init; }
}
