using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Host.Access.Accounts;

/// <summary>One account with all that it holds.</summary>
[Requires(KernelPermissions.Accounts)]
internal sealed record GetAccount(AccountId AccountId) : Query<AccountView>;

internal sealed class GetAccountHandler(AccountReader reader) : IRequestHandler<GetAccount, Outcome<AccountView>>
{
    public async Task<Outcome<AccountView>> Handle(GetAccount request, CancellationToken cancellationToken) =>
        await reader.ReadAsync(request.AccountId, cancellationToken) is [var one] ? one : AccountShelf.Unknown;
}
