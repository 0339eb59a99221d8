using Autofac;
using Autofac.Extensions.DependencyInjection;
using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Messaging;
using ClassTeacherPlatform.Host.Operations;
using ClassTeacherPlatform.Host.Plugins;
using ClassTeacherPlatform.Host.Requests;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Registers;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace ClassTeacherPlatform.Host.Tests.Kernel;

/// <summary>The real kernel over a real database file, with two plugins made of types of this assembly.</summary>
public sealed class KernelFixture : IAsyncDisposable
{
    private KernelFixture(IContainer root, FakePluginSet plugins, FakeAccounts accounts, FakeTimeProvider time, StoreLocation location) =>
        (Root, Plugins, Accounts, Time, Location) = (root, plugins, accounts, time, location);

    internal IContainer Root { get; }

    internal FakePluginSet Plugins { get; }

    internal FakeAccounts Accounts { get; }

    internal FakeTimeProvider Time { get; }

    internal StoreLocation Location { get; }

    internal static async Task<KernelFixture> StartAsync(StoreLocation? at = null, Action<IServiceCollection, StoreLocation>? and = null)
    {
        var location = at ?? new StoreLocation(System.IO.Directory.CreateTempSubdirectory("ctp-kernel-").FullName);
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 9, 1, 6, 0, 0, TimeSpan.Zero));
        var (plugins, accounts) = (new FakePluginSet(), new FakeAccounts());
        var services = new ServiceCollection();
        services.AddLogging().AddSingleton<TimeProvider>(time);
        services.AddSingleton<IPluginSet>(plugins).AddSingleton<IAccountDirectory>(accounts);
        services.AddSingleton<IDeclarePermissions, KernelPermissions>().AddSingleton<IDeclarePermissions>(new NotePermissions());
        services.AddSingleton<PermissionTable>().AddSingleton<ISchoolClock>(new FakeSchoolClock(time));
        services.AddKernel(location);
        and?.Invoke(services, location);
        services.Configure<DeliveryOptions>(o => o.Attempts = 3);
        var builder = new ContainerBuilder();
        builder.Populate(services);
        var root = builder.Build();
        StoreConnection.UseWriteAheadLog(location);
        await root.Resolve<IStoreMigrator>().MigrateAsync(root, typeof(KernelContext), CancellationToken.None);
        var kernel = new KernelFixture(root, plugins, accounts, time, location);
        kernel.Add("notes");
        kernel.Add("listeners");
        return kernel;
    }

    /// <summary>Sends as one account, in a fresh scope, as a page would.</summary>
    internal Task<Outcome<T>> Send<T>(AccountId account, IRequest<Outcome<T>> request) => Send(new Actor(account), request);

    /// <summary>Sends as an open session, in a fresh scope, as a page would.</summary>
    internal async Task<Outcome<T>> Send<T>(Actor actor, IRequest<Outcome<T>> request)
    {
        await using var scope = Root.BeginLifetimeScope();
        scope.Resolve<ActorAccessor>().Set(actor);
        return await scope.Resolve<IRequestSender>().Send(request, CancellationToken.None);
    }

    internal Task DeliverAsync() => Root.Resolve<DeliveryPump>().DeliverAsync(CancellationToken.None);

    /// <summary>Runs a plugin that carries these duties.</summary>
    internal void Carry(string id, IReadOnlyDictionary<string, Type> duties) => Plugins.Carry(id, Root.BeginLifetimeScope(b =>
    {
        foreach (var type in duties.Values)
        {
            b.RegisterType(type);
        }
    }), duties);

    /// <summary>Changes the directory as one operation of the platform.</summary>
    internal async Task ChangeAsync(Action<KernelContext> change)
    {
        var start = new OperationStart { CommandId = Guid.CreateVersion7(), Type = "test", AccountId = AccountId.System, AccountName = "Проверка" };
        await using var scope = Root.BeginLifetimeScope();
        scope.Resolve<RequestFrame>().Enter(null);
        var outcome = await Root.Resolve<OperationRunner>().RunAsync(scope, start, Work, CancellationToken.None);
        Assert.True(outcome.IsDone);

        Task<Outcome<bool>> Work(OpenOperation operation)
        {
            change(scope.Resolve<KernelContext>());
            return Task.FromResult<Outcome<bool>>(true);
        }
    }

    /// <summary>Reads the notes' register as its plugin would.</summary>
    internal async Task<T> ReadNotesAsync<T>(Func<NotesContext, Task<T>> read)
    {
        await using var scope = Plugins.Running[0].Scope.BeginLifetimeScope();
        scope.Resolve<RequestFrame>().Enter(null);
        return await read(scope.Resolve<NotesContext>());
    }

    /// <summary>Changes the database behind the program's back.</summary>
    internal void Tamper(string sql)
    {
        using var connection = StoreConnection.OpenForWriting(Location);
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The tests' own texts.
        command.CommandText = sql;
#pragma warning restore CA2100
        Assert.True(command.ExecuteNonQuery() > 0, "Nothing was changed.");
    }

    public async ValueTask DisposeAsync()
    {
        await Root.DisposeAsync();
        SqliteConnection.ClearAllPools();
        System.IO.Directory.Delete(Location.DataFolder, recursive: true);
    }

    private void Add(string id)
    {
        var scope = Root.BeginLifetimeScope(b => b.Populate(NotesPlugin.Services(id)));
        Plugins.Add(id, scope);
        using var connection = StoreConnection.OpenForWriting(Location);
        var ef = scope.Resolve<StoreServices<NotesContext>>();
        using var context = ef.Create(ef.OptionsFor(connection), new DesignTimeSession());
        context.Database.ExecuteSqlRaw(context.Database.GenerateCreateScript().Replace("CREATE TABLE", "CREATE TABLE IF NOT EXISTS", StringComparison.Ordinal)
            .Replace("CREATE INDEX", "CREATE INDEX IF NOT EXISTS", StringComparison.Ordinal));
    }
}
