using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Operations.Seen;

/// <summary>Who saw whom (clause 8), newest first.</summary>
/// <param name="Filter">Which records.</param>
/// <param name="Page">From 1.</param>
/// <param name="Size">Rows a page, 1 to 500.</param>
[Requires(KernelPermissions.AccessRecords)]
internal sealed record GetSeen(SeenFilter Filter, int Page, int Size) : Query<SeenPage>;

/// <param name="Rows">The records.</param>
/// <param name="Total">How many there are in all.</param>
/// <param name="Accounts">Whose records there are, for the filter.</param>
public sealed record SeenPage(IReadOnlyList<SeenRow> Rows, int Total, IReadOnlyDictionary<AccountId, string> Accounts);

internal sealed class GetSeenHandler(KernelContext store, SeenSearch search, IAccountDirectory accounts) : IRequestHandler<GetSeen, Outcome<SeenPage>>
{
    public async Task<Outcome<SeenPage>> Handle(GetSeen request, CancellationToken cancellationToken)
    {
        var (found, size) = (await search.FindAsync(request.Filter, cancellationToken), Math.Clamp(request.Size, 1, 500));
        var total = await found.CountAsync(cancellationToken);
        var rows = await found.Skip((Math.Max(request.Page, 1) - 1) * size).Take(size).ToListAsync(cancellationToken);
        var ids = await store.AccessRecords.Select(r => r.AccountId).Distinct().ToListAsync(cancellationToken);
        return new SeenPage(await search.NameAsync(rows, cancellationToken), total, await accounts.NamesAsync(ids, cancellationToken));
    }
}
