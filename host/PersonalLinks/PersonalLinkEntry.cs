using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Personal;
using ClassTeacherPlatform.Sdk.Registers;

namespace ClassTeacherPlatform.Host.PersonalLinks;

/// <summary>An issued personal link. Its secret was shown once and is known here by its hash alone.</summary>
internal sealed class PersonalLinkEntry : RegisterEntry
{
    public required int Number { get; init; }

    /// <summary>The identity under which answers by it are recorded.</summary>
    public required AccountId AccountId { get; init; }

    public GuardianId? GuardianId { get; init; }

    public StudentId? StudentId { get; init; }

    public required string TokenHash { get; init; }

    public required LinkDelivery Delivery { get; init; }

    /// <summary>The last day on which it opens.</summary>
    public required DateOnly LastDay { get; init; }

    public required DateTimeOffset IssuedAt { get; init; }

    public required string IssuedByName { get; init; }

    public LinkHolder Holder => GuardianId is { } guardian ? LinkHolder.Of(guardian) : LinkHolder.Of(StudentId!.Value);
}
