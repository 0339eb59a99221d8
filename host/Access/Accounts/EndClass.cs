using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Access.Accounts;

/// <summary>Names the last day of a teacher with a class.</summary>
[Requires(KernelPermissions.Accounts)]
internal sealed record EndClass(AccountId AccountId, Guid Assignment, DateOnly LastDay) : Command<bool>;

internal sealed class EndClassHandler(KernelContext store) : IRequestHandler<EndClass, Outcome<bool>>
{
    public async Task<Outcome<bool>> Handle(EndClass request, CancellationToken cancellationToken)
    {
        var held = await store.ClassAssignments.FirstOrDefaultAsync(
            a => a.Id == request.Assignment && a.AccountId == request.AccountId, cancellationToken);
        if (held is null)
        {
            return AccountShelf.Unknown;
        }

        if (request.LastDay < held.From.AddDays(-1))
        {
            return Refusal.Because("Accounts.UntilBeforeFrom");
        }

        held.Until = request.LastDay;
        return true;
    }
}
