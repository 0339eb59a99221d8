using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Directory;
using ClassTeacherPlatform.Host.PersonalLinks;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Host.Requests;

/// <summary>
/// Who may do what to whom, decided when it is done, whatever a page showed. Fails closed: a request that declares nothing
/// is refused, and so is one under a class-scoped permission that does not say whom it is about.
/// </summary>
internal sealed class RequestGuard(IAccountDirectory accounts, PermissionTable permissions, ClassScope scope, LinkScope links, ISchoolClock clock)
{
    public async Task<(Refusal? Refusal, AccountAccess? Account)> CheckAsync(
        RequestPolicy policy, object request, Actor? actor, CancellationToken cancellationToken)
    {
        var today = clock.Today;
        if (actor is null || await accounts.GetAsync(actor.Id, today, cancellationToken) is not { } account)
        {
            return (new Refusal.SignedOut(), null);
        }

        // Whoever holds a frozen account may be a stranger: nothing is shown, and all that is left is what is done to the account itself.
        if (account.IsFrozen && !(policy.OwnAccount && !(policy.IsCommand && policy.Voidable)))
        {
            return (new Refusal.Frozen(), account);
        }

        if (!account.IsFrozen && !actor.IsSessionOf(account))
        {
            return (new Refusal.SignedOut(), null);
        }

        if (account.Holder is not null)
        {
            return await links.CheckAsync(policy, request, actor, account, today, cancellationToken);
        }

        if (policy.OwnAccount)
        {
            return (null, account);
        }

        if (policy.Permission is not { } permission || !permissions.Grants(account.Roles, permission, out var schoolWide))
        {
            return (new Refusal.Forbidden(policy.Permission ?? policy.Name), account);
        }

        var reaches = schoolWide || await ReachesAsync(policy, request, account.Id, today, cancellationToken);
        return (reaches ? null : new Refusal.Forbidden(permission), account);
    }

    private async Task<bool> ReachesAsync(RequestPolicy policy, object request, AccountId account, DateOnly today, CancellationToken cancellationToken)
    {
        if (policy.SchoolWide)
        {
            return false;
        }

        var (named, reaches) = (false, true);
        if (request is IForClass forClass)
        {
            named = true;
            reaches &= (await scope.ClassesAsync(account, today, cancellationToken)).Contains(forClass.ClassId);
        }

        if (request is IForStudents forStudents)
        {
            named = true;
            reaches &= await scope.HoldsAllAsync(account, forStudents.StudentIds, today, cancellationToken);
        }

        return named && reaches;
    }
}
