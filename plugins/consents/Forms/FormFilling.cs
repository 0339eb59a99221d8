using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.Consents.Forms;

/// <summary>What is known of one person's blank beforehand; what is not known is written by hand.</summary>
public sealed record FormFilling
{
    public string? Signer { get; init; }

    /// <summary>Family name and initials, beside the signature.</summary>
    public string? SignerShort { get; init; }

    public string? Authority { get; init; }

    /// <summary>The authority rests on a document that the directory does not hold: its number is written by hand.</summary>
    public bool AsksProof { get; init; }

    public string? Child { get; init; }

    public string? ChildBirthday { get; init; }

    public string? SchoolClass { get; init; }

    public School? Operator { get; init; }

    public string? Email { get; init; }

    public string? Phone { get; init; }

    internal IEnumerable<FormPart> Parts(string token, string language) => token switch
    {
        FormToken.Signer => [FormPart.Of(Signer)],
        FormToken.Authority => AuthorityParts(language),
        FormToken.Child => [FormPart.Of(Child)],
        FormToken.ChildBirthday => [FormPart.Of(ChildBirthday)],
        FormToken.SchoolClass => [FormPart.Of(SchoolClass)],
        FormToken.Operator => [FormPart.Of(Operator?.Name)],
        FormToken.OperatorAddress => [FormPart.Of(Operator?.Address)],
        FormToken.Contacts => ContactParts(language),
        FormToken.SignerAddress or FormToken.SignerDocument or FormToken.ChildAddress or FormToken.ChildDocument => [FormPart.Of(null, isLong: true)],
        _ => [new FormPart(FormPartKind.Unknown, token)],
    };

    private static FormPart Words(string language, string key) => new(FormPartKind.Text, T.Text.In(language, key) ?? key);

    private IEnumerable<FormPart> AuthorityParts(string language) => AsksProof
        ? [FormPart.Of(Authority), Words(language, "Blank.Proof"), FormPart.Of(null)]
        : [FormPart.Of(Authority)];

    private IEnumerable<FormPart> ContactParts(string language) =>
        [Words(language, "Blank.Phone"), FormPart.Of(Phone), Words(language, "Blank.Email"), FormPart.Of(Email)];
}
