using System.Security.Cryptography;
using ClassTeacherPlatform.Host.Operations;
using ClassTeacherPlatform.Sdk.Registers;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Store;

/// <summary>
/// One scope's connection. In a query's scope it is read-only; in an operation's it carries the one transaction that every
/// context of the scope shares.
/// </summary>
internal sealed class StoreSession(StoreLocation location) : IStoreSession, IDisposable
{
    private readonly List<PluginContext> _contexts = [];
    private readonly List<WrittenEntry> _entries = [];
    private SqliteConnection? _connection;

    public SqliteConnection Connection => _connection ??= StoreConnection.OpenForReading(location);

    public SqliteTransaction? Transaction { get; private set; }

    public OpenOperation? Operation { get; private set; }

    /// <summary>True once anything was saved in this operation.</summary>
    public bool HasWritten { get; private set; }

    public IReadOnlyList<WrittenEntry> Entries => _entries;

    /// <summary>Takes the write lock of the database (BEGIN IMMEDIATE).</summary>
    public void Begin()
    {
        if (_connection is not null)
        {
            throw new InvalidOperationException("A session begins its operation before anything is read in it.");
        }

        _connection = StoreConnection.OpenForWriting(location);
        Transaction = _connection.BeginTransaction(deferred: false);
    }

    public void Open(OpenOperation operation) => Operation = operation;

    public void Join(PluginContext context) => _contexts.Add(context);

    public void BeforeSave(PluginContext context)
    {
        if (Operation is null)
        {
            throw new InvalidOperationException("Nothing is saved outside an operation: send a command (design: no back door).");
        }

        (context as KernelContext)?.RecordDirectoryChanges();
        foreach (var change in context.ChangeTracker.Entries().Where(e => e.State is not (EntityState.Unchanged or EntityState.Detached)))
        {
            HasWritten = true;
            if (change.Entity is not RegisterEntry entry)
            {
                continue;
            }

            if (change.State != EntityState.Added)
            {
                throw new InvalidOperationException($"An entry of {change.Metadata.GetTableName()} is never changed or deleted; add a further entry.");
            }

            entry.OperationSeq = Operation.Seq;
            entry.Salt = RandomNumberGenerator.GetBytes(16);
            _entries.Add(new WrittenEntry(change.Metadata.GetTableName()!, entry.Id.Value));
        }
    }

    public async Task SaveAllAsync(CancellationToken cancellationToken)
    {
        foreach (var context in _contexts.Where(c => c.ChangeTracker.HasChanges()).ToList())
        {
            await context.SaveChangesAsync(cancellationToken);
        }
    }

    public void Commit()
    {
        Transaction!.Commit();
        Close();
    }

    public void Dispose() => Close();

    private void Close()
    {
        Operation = null;
        Transaction?.Dispose();
        Transaction = null;
        _connection?.Dispose();
        _connection = null;
    }
}
