using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Host.Access.Accounts;

/// <summary>Names the last day of a role.</summary>
[Requires(KernelPermissions.Accounts)]
internal sealed record EndRole(AccountId AccountId, Guid Assignment, DateOnly LastDay) : Command<bool>;

internal sealed class EndRoleHandler(AccountShelf shelf, ISchoolClock clock) : IRequestHandler<EndRole, Outcome<bool>>
{
    public async Task<Outcome<bool>> Handle(EndRole request, CancellationToken cancellationToken)
    {
        if (await shelf.FindAsync(request.AccountId, cancellationToken) is not { } account
            || account.Roles.Find(r => r.Id == request.Assignment) is not { } held)
        {
            return AccountShelf.Unknown;
        }

        if (request.LastDay < held.From.AddDays(-1))
        {
            return Refusal.Because("Accounts.UntilBeforeFrom");
        }

        if (held.Role == Role.Administrator && held.HoldsOn(clock.Today)
            && !await shelf.HasOtherAdministratorAsync(account.Id, request.LastDay.AddDays(1), cancellationToken))
        {
            return Refusal.Because("Accounts.LastAdministrator");
        }

        held.Until = request.LastDay;
        await shelf.Context.SaveChangesAsync(cancellationToken);
        shelf.Record("role-ended", account.Id, held.Role);
        return true;
    }
}
