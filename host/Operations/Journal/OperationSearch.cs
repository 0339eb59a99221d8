using ClassTeacherPlatform.Host.Calendar;
using ClassTeacherPlatform.Host.Store;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Operations.Journal;

/// <summary>Finds operations; the newest come first.</summary>
internal sealed class OperationSearch(KernelContext store, SchoolDays days)
{
    public IQueryable<OperationRow> Find(OperationFilter filter)
    {
        var found = store.Operations.AsNoTracking();
        found = filter.AccountId is { } account ? found.Where(o => o.AccountId == account) : found;
        found = filter.Type is { } type ? found.Where(o => o.Type == type) : found;
        if (filter.From is { } from)
        {
            var start = days.Start(from);
            found = found.Where(o => o.ReceivedAt >= start);
        }

        if (filter.Until is { } until)
        {
            var end = days.Start(until.AddDays(1));
            found = found.Where(o => o.ReceivedAt < end);
        }

        found = filter.Seq is { } seq ? found.Where(o => o.Seq == seq) : found;
        found = filter.OnlyVoid ? found.Where(o => store.VoidOperations.Any(v => v.Seq == o.Seq)) : found;
        return found.OrderByDescending(o => o.Seq);
    }
}
