using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Requests;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Personal;
using ClassTeacherPlatform.Sdk.Requests;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.PersonalLinks;

/// <summary>
/// What a person by link may do: requests that say so, about students whom the link covers when the request is carried out.
/// Fails closed: a request that names nobody, or a class, is refused.
/// </summary>
internal sealed class LinkScope(KernelContext store, IDirectory directory)
{
    public const int Adult = 18;

    public async Task<(Refusal? Refusal, AccountAccess? Account)> CheckAsync(
        RequestPolicy policy, object request, Actor actor, AccountAccess account, DateOnly today, CancellationToken cancellationToken)
    {
        if (actor.Fact is not { } fact || await OpenAsync(account.Id, today, cancellationToken) is not { } link)
        {
            return (new Refusal.SignedOut(), null);
        }

        if (!policy.PersonalLink || request is IForClass || request is not IForStudents { StudentIds: { Count: > 0 } named })
        {
            return (new Refusal.Forbidden(policy.Name), account);
        }

        var covered = await CoveredAsync(link.Holder, today, policy.Signs, cancellationToken);
        return named.All(student => covered.Any(c => c.Id == student))
            ? (null, account with { Identity = new PersonalIdentity { Holder = link.Holder, LinkNumber = link.Number, Fact = fact } })
            : (new Refusal.Forbidden(policy.Name), account);
    }

    /// <summary>The link behind an identity, where it was issued by a valid operation and its last day has not passed.</summary>
    public Task<PersonalLinkEntry?> OpenAsync(AccountId account, DateOnly today, CancellationToken cancellationToken) =>
        store.PersonalLinks.AsNoTracking().FirstOrDefaultAsync(l => l.AccountId == account && l.LastDay >= today, cancellationToken);

    /// <summary>
    /// The students at the school about whom the person may be told: himself, or the children of whom he may see the data. At 18
    /// what the school tells guardians ends, since the student answers for himself.
    /// </summary>
    public async Task<IReadOnlyList<Student>> CoveredAsync(LinkHolder holder, DateOnly day, bool signs, CancellationToken cancellationToken)
    {
        var ids = holder.StudentId is { } self
            ? [self]
            : await store.GuardianLinks.Where(l => l.GuardianId == holder.GuardianId && l.From <= day && (l.Until == null || l.Until >= day))
                .Select(l => l.StudentId).Distinct().ToListAsync(cancellationToken);
        var students = await directory.StudentsAsync(ids, day, cancellationToken);
        return [.. students.Where(s => s.ClassId is not null && (holder.GuardianId is not { } guardian || Reaches(s, guardian, day, signs)))
            .OrderBy(s => s.BornOn).ThenBy(s => s.Name.Full, StringComparer.CurrentCulture)];
    }

    private static bool Reaches(Student student, GuardianId guardian, DateOnly day, bool signs) =>
        !(student.AgeOn(day) >= Adult) && student.Guardians.Any(g => g.Id == guardian && g.MaySee && (g.MaySign || !signs));
}
