using ClassTeacherPlatform.PaperExtracts.Data;
using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.PaperExtracts.Entitlement;

/// <summary>A person who is to have an extract about a child, and why.</summary>
internal sealed record EntitledPerson(Student Student, Recipient Recipient, IReadOnlyList<Ground> Grounds)
{
    public Person Person => Recipient.Person;

    /// <summary>The first day on which any ground held without a break.</summary>
    public DateOnly Since => Grounds.Min(ground => ground.Since);

    /// <summary>Codes of the grounds, as the register keeps them.</summary>
    public string GroundCodes => string.Join(',', Grounds.Select(ground => ground.Kind));
}
