using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Operations.Voiding;

/// <summary>
/// Which valid entries stand in the place of others, read from the register's table itself: every register has the column, and
/// none needs to know of clause 11.
/// </summary>
internal sealed class Replacements(StoreSession session, KernelContext store)
{
    /// <summary>A replacement that became void counts for nothing, one of its own place does.</summary>
    /// <param name="register">The register's table, as the chain names it.</param>
    /// <param name="entries">The entries asked for.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public async Task<IReadOnlyDictionary<Guid, EntryId>> OfAsync(string register, IReadOnlyCollection<Guid> entries, CancellationToken cancellationToken)
    {
        var rows = await ReadAsync(register, cancellationToken);
        if (rows.Count == 0)
        {
            return new Dictionary<Guid, EntryId>();
        }

        var seqs = rows.Select(r => r.Seq).ToList();
        var voids = (await store.VoidOperations.Where(v => seqs.Contains(v.Seq)).Select(v => v.Seq).ToListAsync(cancellationToken)).ToHashSet();
        var followers = rows.ToLookup(r => r.Replaces);
        return entries.Select(e => (Entry: e, By: ValidOf(e, followers, voids, []))).Where(e => e.By is not null).ToDictionary(e => e.Entry, e => new EntryId(e.By!.Value));
    }

    private static Guid? ValidOf(Guid entry, ILookup<Guid, (Guid Id, long Seq, Guid Replaces)> followers, HashSet<long> voids, HashSet<Guid> seen)
    {
        if (!seen.Add(entry))
        {
            return null;
        }

        foreach (var next in followers[entry].OrderByDescending(f => f.Seq))
        {
            var valid = voids.Contains(next.Seq) ? ValidOf(next.Id, followers, voids, seen) : next.Id;
            if (valid is not null)
            {
                return valid;
            }
        }

        return null;
    }

    private async Task<List<(Guid Id, long Seq, Guid Replaces)>> ReadAsync(string register, CancellationToken cancellationToken)
    {
        var rows = new List<(Guid, long, Guid)>();
        if (!await HasColumnAsync(register, cancellationToken))
        {
            return rows;
        }

        await using var command = session.Connection.CreateCommand();
        command.Transaction = session.Transaction;
#pragma warning disable CA2100 // The table's name comes from the chain itself, and is quoted.
        command.CommandText = $"SELECT \"Id\", \"OperationSeq\", \"Replaces\" FROM \"{register.Replace("\"", "\"\"", StringComparison.Ordinal)}\" WHERE \"Replaces\" IS NOT NULL";
#pragma warning restore CA2100
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        while (await row.ReadAsync(cancellationToken))
        {
            rows.Add((row.GetGuid(0), row.GetInt64(1), row.GetGuid(2)));
        }

        return rows;
    }

    /// <summary>A module that was removed with its tables leaves its links in the chain.</summary>
    private async Task<bool> HasColumnAsync(string register, CancellationToken cancellationToken)
    {
        await using var command = session.Connection.CreateCommand();
        command.Transaction = session.Transaction;
        command.CommandText = "SELECT COUNT(*) FROM pragma_table_info($table) WHERE name = 'Replaces'";
        command.Parameters.AddWithValue("$table", register);
        return (long)(await command.ExecuteScalarAsync(cancellationToken))! > 0;
    }
}
