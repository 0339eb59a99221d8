using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Sdk.Personal;

/// <summary>
/// Personal links for families: a page without an account, where a person identifies himself by the link and a second fact, reads
/// and answers what modules ask (<see cref="IPersonalAsks"/>). Only a module whose manifest names the power <c>personal-links</c>
/// is given it. The school's staff issues links on the card and on the class's page without any module's help.
/// </summary>
public interface IPersonalLinks
{
    /// <summary>
    /// The school's own address as families reach it, which a link begins with; null where the school has not set it yet: then no link can
    /// work, and a page that offers to issue some has to say so.
    /// </summary>
    Uri? PublicAddress { get; }

    /// <summary>A new secret and its hash; nothing is kept.</summary>
    PersonalToken NewToken();

    /// <summary>The address to print as a code or to send.</summary>
    /// <exception cref="InvalidOperationException"><see cref="PublicAddress"/> is not set.</exception>
    Uri AddressOf(PersonalToken token);

    /// <summary>Issues a link in the operation that is open. Earlier links of the same person stay as they are.</summary>
    /// <returns>
    /// The link, or a refusal to answer with: the person is unknown or has no child at the school to see, nothing is recorded by
    /// which he could be identified, he has no address for a link by e-mail, or the last day lies outside the year to come.
    /// </returns>
    Task<Outcome<PersonalLink>> IssueAsync(PersonalLinkDraft draft, CancellationToken cancellationToken);

    /// <summary>Takes a link back in the operation that is open: from now on it opens for nobody, an open page of it neither.</summary>
    /// <param name="link">Its identity.</param>
    /// <param name="reason">For the kernel's register; no personal data.</param>
    /// <param name="cancellationToken">Cancels before anything was done.</param>
    /// <returns>Why not; null where it is revoked now, also where it was before.</returns>
    Task<Refusal?> RevokeAsync(AccountId link, string reason, CancellationToken cancellationToken);

    /// <summary>The links of these students' families and of the students themselves, newest first, those that no longer open too.</summary>
    Task<IReadOnlyList<PersonalLink>> OfStudentsAsync(IReadOnlyCollection<StudentId> students, CancellationToken cancellationToken);
}
