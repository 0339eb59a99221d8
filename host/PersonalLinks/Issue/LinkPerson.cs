using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Personal;

namespace ClassTeacherPlatform.Host.PersonalLinks.Issue;

/// <summary>One person of one student's family to whom a link may be issued.</summary>
public sealed record LinkPerson
{
    public required StudentId StudentId { get; init; }

    public required string StudentName { get; init; }

    public required LinkHolder Holder { get; init; }

    public required string Name { get; init; }

    /// <summary>Null: the student himself.</summary>
    public GuardianKind? Kind { get; init; }

    /// <summary>What a holder of a link on paper is asked for; null where nothing is recorded, so that none can be issued.</summary>
    public IdentityFact? PaperFact { get; init; }

    /// <summary>The same for a link by e-mail; null also where he has no mailbox or the school no mail.</summary>
    public IdentityFact? MailFact { get; init; }

    /// <summary>All links, newest first.</summary>
    public required IReadOnlyList<PersonalLink> Links { get; init; }

    public bool HasOpenLink => Links.Any(l => l.State is LinkState.Open or LinkState.Locked);

    public IdentityFact? FactFor(LinkDelivery delivery) => delivery == LinkDelivery.Paper ? PaperFact : MailFact;
}
