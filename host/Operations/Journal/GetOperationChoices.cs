using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Operations.Journal;

/// <summary>What the journal can be filtered by: the types and the accounts that occur in it.</summary>
[Requires(KernelPermissions.Operations)]
internal sealed record GetOperationChoices : Query<OperationChoices>;

/// <param name="Types">Full names.</param>
/// <param name="Accounts">Ids with names.</param>
public sealed record OperationChoices(IReadOnlyList<string> Types, IReadOnlyDictionary<AccountId, string> Accounts);

internal sealed class GetOperationChoicesHandler(KernelContext store, IAccountDirectory accounts)
    : IRequestHandler<GetOperationChoices, Outcome<OperationChoices>>
{
    public async Task<Outcome<OperationChoices>> Handle(GetOperationChoices request, CancellationToken cancellationToken)
    {
        var types = await store.Operations.Select(o => o.Type).Distinct().ToListAsync(cancellationToken);
        var ids = await store.Operations.Select(o => o.AccountId).Distinct().ToListAsync(cancellationToken);
        return new OperationChoices(types, await accounts.NamesAsync(ids, cancellationToken));
    }
}
