using ClassTeacherPlatform.Host.Operations.Journal;
using ClassTeacherPlatform.Host.Operations.Seen;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Incidents;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Operations.Voiding;

/// <summary>What accounts saw in a span: the list of exposure.</summary>
internal sealed class ReadFinder(KernelContext store, SeenSearch search, OperationTitles titles)
{
    public async Task<IReadOnlyList<FoundRead>> FindAsync(OperationSpan span, int limit, CancellationToken cancellationToken)
    {
        var found = store.AccessRecords.AsNoTracking().Where(r => r.At >= span.From);
        found = span.Until is { } until ? found.Where(r => r.At < until) : found;
        found = span.AllAccounts ? found : found.Where(r => span.Accounts.Contains(r.AccountId));
        var rows = await found.OrderByDescending(r => r.At).ThenByDescending(r => r.Id).Take(limit).ToListAsync(cancellationToken);
        var named = await search.NameAsync(rows, cancellationToken);
        return [.. rows.Zip(named, (row, seen) => new FoundRead
        {
            At = row.At,
            AccountId = row.AccountId,
            AccountName = seen.AccountName,
            Title = titles.Of(row.Request),
            Whom = seen.Whom,
        })];
    }
}
