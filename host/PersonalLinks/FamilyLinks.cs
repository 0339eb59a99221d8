using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Personal;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Host.PersonalLinks;

/// <inheritdoc/>
internal sealed class FamilyLinks(SchoolAddress address, LinkReader reader, ILinkAccounts accounts, Lazy<LinkIssuer> issuer, ISchoolClock clock) : IPersonalLinks
{
    public static Refusal Unknown { get; } = Refusal.Because("Links.Unknown");

    public Uri? PublicAddress => address.Public;

    public PersonalToken NewToken() => LinkSecret.New();

    public Uri AddressOf(PersonalToken token)
    {
        ArgumentNullException.ThrowIfNull(token);
        return address.Of(token);
    }

    public Task<Outcome<PersonalLink>> IssueAsync(PersonalLinkDraft draft, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return issuer.Value.IssueAsync(draft, cancellationToken);
    }

    public async Task<Refusal?> RevokeAsync(AccountId link, string reason, CancellationToken cancellationToken) =>
        await accounts.RevokeAsync(link, reason, cancellationToken) ? null : Unknown;

    public Task<IReadOnlyList<PersonalLink>> OfStudentsAsync(IReadOnlyCollection<StudentId> students, CancellationToken cancellationToken) =>
        reader.OfStudentsAsync(students, clock.Today, cancellationToken);
}
