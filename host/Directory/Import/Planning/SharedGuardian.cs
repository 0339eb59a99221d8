using ClassTeacherPlatform.Host.Directory.Import.Parsing;

namespace ClassTeacherPlatform.Host.Directory.Import.Planning;

/// <summary>A representative who may be another's: of the file, or of the directory.</summary>
internal sealed record SharedGuardian
{
    public required OfferMember Member { get; init; }

    /// <summary>The file's key; null for a person of the directory.</summary>
    public string? Key { get; init; }

    public GuardianRow? Person { get; init; }

    public string? Phone { get; init; }

    public string? Email { get; init; }

    /// <summary>The children's family names, sons' and daughters' alike.</summary>
    public required IReadOnlySet<string> Families { get; init; }

    public static string FamilyRoot(string family) => PersonNames.KeyOf(family) switch
    {
        var key when key.EndsWith("ОВА", StringComparison.Ordinal) || key.EndsWith("ЕВА", StringComparison.Ordinal)
            || key.EndsWith("ИНА", StringComparison.Ordinal) || key.EndsWith("ЫНА", StringComparison.Ordinal) => key[..^1],
        var key when key.EndsWith("КАЯ", StringComparison.Ordinal) => key[..^2] + "ИЙ",
        var key => key,
    };

    public IEnumerable<OfferReason> ReasonsWith(SharedGuardian other)
    {
        if (Phone is not null && Phone == other.Phone)
        {
            yield return OfferReason.SamePhone;
        }

        if (Email is not null && Email == other.Email)
        {
            yield return OfferReason.SameEmail;
        }

        if (Families.Overlaps(other.Families))
        {
            yield return OfferReason.SameFamilyOfChildren;
        }
    }
}
