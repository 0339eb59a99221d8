using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.Host.Directory.Card;

/// <summary>A representative of one child, now or formerly.</summary>
public sealed record GuardianLink(PersonName Name, GuardianKind Kind, string? Proof, bool MaySee, string? MaySeeProof, bool MaySign, DateOnly From, DateOnly? Until)
{
    public string? Phone { get; init; }

    public string? Email { get; init; }
}
