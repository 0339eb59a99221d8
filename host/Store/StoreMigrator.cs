using Autofac;
using ClassTeacherPlatform.Sdk.Registers;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Store;

/// <inheritdoc/>
internal sealed class StoreMigrator(StoreLocation location) : IStoreMigrator, IDisposable
{
    private const System.Reflection.BindingFlags Own = System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance;

    private static readonly System.Reflection.MethodInfo Migrate = typeof(StoreMigrator).GetMethod(nameof(MigrateTyped), Own)!;

    private static readonly System.Reflection.MethodInfo Inspect = typeof(StoreMigrator).GetMethod(nameof(InspectTyped), Own)!;

    private readonly SemaphoreSlim _one = new(1);

    public Task MigrateAsync(ILifetimeScope scope, Type contextType, CancellationToken cancellationToken) =>
        AloneAsync(() => (Task<bool>)Migrate.MakeGenericMethod(contextType).Invoke(this, [scope, cancellationToken])!, cancellationToken);

    public Task<StoreInspection> InspectAsync(ILifetimeScope scope, Type contextType, CancellationToken cancellationToken) =>
        AloneAsync(() => (Task<StoreInspection>)Inspect.MakeGenericMethod(contextType).Invoke(this, [scope, cancellationToken])!, cancellationToken);

    public void Dispose() => _one.Dispose();

    private async Task<T> AloneAsync<T>(Func<Task<T>> work, CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            return await work();
        }
        finally
        {
            _one.Release();
        }
    }

    private async Task<bool> MigrateTyped<TContext>(ILifetimeScope scope, CancellationToken cancellationToken)
        where TContext : DbContext
    {
        var ef = scope.Resolve<StoreServices<TContext>>();
        await using var connection = StoreConnection.OpenForWriting(location);
        await using var context = ef.Create(ef.OptionsFor(connection), new DesignTimeSession());
        await context.Database.MigrateAsync(cancellationToken);
        await ReplacesIndexes.EnsureAsync(context, connection, cancellationToken);
        return true;
    }

    private async Task<StoreInspection> InspectTyped<TContext>(ILifetimeScope scope, CancellationToken cancellationToken)
        where TContext : DbContext
    {
        var ef = scope.Resolve<StoreServices<TContext>>();
        await using var connection = StoreConnection.OpenForWriting(location);
        await using var context = ef.Create(ef.OptionsFor(connection), new DesignTimeSession());
        var known = context.Database.GetMigrations().ToList();
        var applied = (await context.Database.GetAppliedMigrationsAsync(cancellationToken)).ToList();
        var tables = context.Model.GetEntityTypes().Select(t => t.GetTableName()).OfType<string>().Append(StoreServices<TContext>.HistoryTable);
        return new StoreInspection([.. tables.Distinct()], applied, [.. known.Except(applied)], [.. applied.Except(known)]);
    }
}
