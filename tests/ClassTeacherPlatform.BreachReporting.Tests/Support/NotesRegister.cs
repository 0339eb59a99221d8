using Autofac;
using ClassTeacherPlatform.Host.Operations;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using ClassTeacherPlatform.Sdk.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace ClassTeacherPlatform.BreachReporting.Tests.Support;

/// <summary>A third party's register in the same school: its tables are made with the kernel's, its entries come by operations.</summary>
internal sealed class NotesRegister
{
    private ILifetimeScope? _root;

    public PluginTestOptions Options => new()
    {
        Replace = services =>
        {
            services.AddStore<NotesContext>();
            services.AddSingleton<IStoreMigrator>(s => new Migrator(new StoreMigrator(s.GetRequiredService<StoreLocation>()), root => _root = root));
        },
    };

    /// <returns>The operation and the entry.</returns>
    public async Task<(long Seq, EntryId Entry)> WriteAsync(AccountId by, EntryId? replaces = null)
    {
        await using var scope = _root!.BeginLifetimeScope();
        var start = new OperationStart { CommandId = Guid.CreateVersion7(), Type = "Notes.WriteNote", AccountId = by, AccountName = "Проверка" };
        var outcome = await _root!.Resolve<OperationRunner>().RunAsync(scope, start, Work, CancellationToken.None);
        return outcome.Value;

        Task<Outcome<(long, EntryId)>> Work(OpenOperation operation)
        {
            var note = Note.Of("…", replaces);
            scope.Resolve<NotesContext>().Add(note);
            return Task.FromResult<Outcome<(long, EntryId)>>((operation.Seq, note.Id));
        }
    }

    /// <summary>What the register's own ordinary query counts.</summary>
    public async Task<int> CountAsync()
    {
        await using var scope = _root!.BeginLifetimeScope();
        return await scope.Resolve<NotesContext>().Notes.CountAsync();
    }

    private sealed class Migrator(StoreMigrator inner, Action<ILifetimeScope> started) : IStoreMigrator, IDisposable
    {
        public async Task MigrateAsync(ILifetimeScope scope, Type contextType, CancellationToken cancellationToken)
        {
            await inner.MigrateAsync(scope, contextType, cancellationToken);
            if (contextType == typeof(KernelContext))
            {
                started(scope);
                await CreateAsync(scope, cancellationToken);
            }
        }

        public Task<StoreInspection> InspectAsync(ILifetimeScope scope, Type contextType, CancellationToken cancellationToken) =>
            inner.InspectAsync(scope, contextType, cancellationToken);

        public void Dispose() => inner.Dispose();

        private static async Task CreateAsync(ILifetimeScope root, CancellationToken cancellationToken)
        {
            await using var connection = StoreConnection.OpenForWriting(root.Resolve<StoreLocation>());
            var ef = root.Resolve<StoreServices<NotesContext>>();
            await using var context = ef.Create(ef.OptionsFor(connection), new Sdk.Registers.DesignTimeSession());
            await context.GetService<IRelationalDatabaseCreator>().CreateTablesAsync(cancellationToken);
        }
    }
}
