using ClassTeacherPlatform.Host.Messaging;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Access.Roles;

/// <summary>Carries what the school decided from the database into the table that each request asks, once it is committed.</summary>
internal sealed class RoleGrants : IDisposable
{
    private readonly IDbContextFactory<AccountsContext> _contexts;
    private readonly PermissionTable _table;
    private readonly IDisposable _subscription;
    private int _changed;

    public RoleGrants(IDbContextFactory<AccountsContext> contexts, PermissionTable table, CommitSignal committed)
    {
        (_contexts, _table) = (contexts, table);
        _subscription = committed.Subscribe(_ => Interlocked.Exchange(ref _changed, 0) == 1 ? ReadAsync(CancellationToken.None) : Task.CompletedTask);
    }

    /// <summary>The open operation changes them: read again after the next commit.</summary>
    public void Changed() => Interlocked.Exchange(ref _changed, 1);

    public async Task ReadAsync(CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        _table.Decide(await context.RoleGrants.AsNoTracking().ToListAsync(cancellationToken));
    }

    public void Dispose() => _subscription.Dispose();
}
