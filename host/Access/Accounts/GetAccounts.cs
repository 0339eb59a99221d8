using ClassTeacherPlatform.Host.Directory.Import.Parsing;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Host.Access.Accounts;

/// <summary>The accounts of staff, by name; ё is е.</summary>
/// <param name="Search">Part of a login or a name; empty for all.</param>
[Requires(KernelPermissions.Accounts)]
internal sealed record GetAccounts(string Search) : Query<IReadOnlyList<AccountView>>;

internal sealed class GetAccountsHandler(AccountReader reader) : IRequestHandler<GetAccounts, Outcome<IReadOnlyList<AccountView>>>
{
    public async Task<Outcome<IReadOnlyList<AccountView>>> Handle(GetAccounts request, CancellationToken cancellationToken)
    {
        var wanted = PersonNames.KeyOf(request.Search);
        var all = await reader.ReadAsync(null, cancellationToken);
        return Outcome<IReadOnlyList<AccountView>>.Of(
            [.. all.Where(a => PersonNames.KeyOf($"{a.Name} {a.Login}").Contains(wanted, StringComparison.Ordinal))]);
    }
}
