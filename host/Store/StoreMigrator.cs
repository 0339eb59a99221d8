using Autofac;
using ClassTeacherPlatform.Sdk.Registers;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Store;

/// <inheritdoc/>
internal sealed class StoreMigrator(StoreLocation location) : IStoreMigrator, IDisposable
{
    private static readonly System.Reflection.MethodInfo Typed =
        typeof(StoreMigrator).GetMethod(nameof(MigrateTyped), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance)!;

    private readonly SemaphoreSlim _one = new(1);

    public async Task MigrateAsync(ILifetimeScope scope, Type contextType, CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            await (Task)Typed.MakeGenericMethod(contextType).Invoke(this, [scope, cancellationToken])!;
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private async Task MigrateTyped<TContext>(ILifetimeScope scope, CancellationToken cancellationToken)
        where TContext : DbContext
    {
        var ef = scope.Resolve<StoreServices<TContext>>();
        await using var connection = StoreConnection.OpenForWriting(location);
        await using var context = ef.Create(ef.OptionsFor(connection), new DesignTimeSession());
        await context.Database.MigrateAsync(cancellationToken);
    }
}
