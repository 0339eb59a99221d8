using ClassTeacherPlatform.Sdk.Personal;

namespace ClassTeacherPlatform.Host.PersonalLinks.Issue;

/// <summary>One letter to cut out.</summary>
/// <param name="Person">To whom.</param>
/// <param name="Address">The link's address with its secret: on this sheet and nowhere else.</param>
/// <param name="Link">Number and last day.</param>
/// <param name="Fact">What the page will ask for.</param>
internal sealed record LinkLetter(LinkPerson Person, Uri Address, IssuedLink Link, IdentityFact Fact)
{
    public override string ToString() => $"№ {Link.Number}";
}
