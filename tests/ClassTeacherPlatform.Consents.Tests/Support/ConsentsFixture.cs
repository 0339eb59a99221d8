using Autofac;
using Autofac.Extensions.DependencyInjection;
using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Files;
using ClassTeacherPlatform.Host.Messaging;
using ClassTeacherPlatform.Host.Operations;
using ClassTeacherPlatform.Host.Plugins;
using ClassTeacherPlatform.Host.Requests;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using ClassTeacherPlatform.Testing;
using MediatR;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace ClassTeacherPlatform.Consents.Tests.Support;

/// <summary>The real kernel over a real database file with the real plugin; 1 September 2026, nine o'clock at the school.</summary>
internal sealed class ConsentsFixture : IAsyncDisposable
{
    private readonly StoreLocation _location;
    private readonly AccountId _registrar;

    private ConsentsFixture(IContainer root, OnePlugin plugin, FakeAccounts accounts, FakeTimeProvider time, StoreLocation location)
    {
        (Root, Plugin, Accounts, Time, _location) = (root, plugin, accounts, time, location);
        (Deputy, Head, _registrar) = (accounts.Add("Завуч", Role.DeputyHead), accounts.Add("Директор", Role.Head), accounts.Add("Канцелярия", Role.Secretary));
    }

    public IContainer Root { get; }

    public OnePlugin Plugin { get; }

    public FakeAccounts Accounts { get; }

    public FakeTimeProvider Time { get; }

    public AccountId Deputy { get; }

    public AccountId Head { get; }

    public ILifetimeScope PluginScope => Plugin.Running[0].Scope;

    public static async Task<ConsentsFixture> StartAsync(string settings = "{}")
    {
        var location = new StoreLocation(System.IO.Directory.CreateTempSubdirectory("ctp-consents-").FullName);
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 9, 1, 6, 0, 0, TimeSpan.Zero));
        var (plugin, accounts) = (new OnePlugin(), new FakeAccounts());
        var services = new ServiceCollection();
        services.AddLogging().AddSingleton<TimeProvider>(time);
        services.AddSingleton<IPluginSet>(plugin).AddSingleton<IAccountDirectory>(accounts).AddSingleton<IFileStore, MemoryFiles>().AddSingleton<IPdfPages, PdfPages>();
        services.AddSingleton<IDeclarePermissions, KernelPermissions>().AddSingleton<IDeclarePermissions>(plugin);
        services.AddSingleton<PermissionTable>().AddSingleton<ISchoolClock>(new FakeSchoolClock(time));
        services.AddKernel(location);
        var builder = new ContainerBuilder();
        builder.Populate(services);
        var root = builder.Build();
        StoreConnection.UseWriteAheadLog(location);
        await root.Resolve<IStoreMigrator>().MigrateAsync(root, typeof(KernelContext), CancellationToken.None);
        var parts = new PluginParts(settings);
        var scope = root.BeginLifetimeScope(inner => inner.Populate(parts.Services));
        await root.Resolve<IStoreMigrator>().MigrateAsync(scope, typeof(ConsentsContext), CancellationToken.None);
        plugin.Run(scope, parts.Duties);
        return new ConsentsFixture(root, plugin, accounts, time, location);
    }

    /// <summary>Sends as one account, in a fresh scope, as a page would.</summary>
    public Task<Outcome<T>> Send<T>(AccountId account, IRequest<Outcome<T>> request) => Send(new Actor(account), request);

    public async Task<Outcome<T>> Send<T>(Actor actor, IRequest<Outcome<T>> request)
    {
        await using var scope = Root.BeginLifetimeScope();
        scope.Resolve<ActorAccessor>().Set(actor);
        return await scope.Resolve<IRequestSender>().Send(request, CancellationToken.None);
    }

    /// <summary>Asks as another module's handler would.</summary>
    public async Task<T> AskAsModule<T>(IRequest<Outcome<T>> request)
    {
        var outcome = await Root.Resolve<RequestPipeline>().AskBetweenModulesAsync(request, null, CancellationToken.None);
        Assert.True(outcome.IsDone, outcome.Refusal?.ToString());
        return outcome.Value;
    }

    /// <summary>Writes the directory's rows in an operation of the registrar.</summary>
    public async Task ChangeDirectory(Action<KernelContext> change)
    {
        await using var scope = Root.BeginLifetimeScope();
        var start = new OperationStart { CommandId = Guid.CreateVersion7(), Type = "directory", AccountId = _registrar, AccountName = "Канцелярия" };
        await Root.Resolve<OperationRunner>().RunAsync(scope, start, Work, CancellationToken.None);

        Task<Outcome<int>> Work(OpenOperation operation)
        {
            change(scope.Resolve<KernelContext>());
            return Task.FromResult<Outcome<int>>(1);
        }
    }

    public async Task<T> Read<T>(Func<ConsentsContext, Task<T>> read)
    {
        await using var scope = PluginScope.BeginLifetimeScope();
        return await read(scope.Resolve<ConsentsContext>());
    }

    /// <summary>How many commands the work sends to the database.</summary>
    public static async Task<int> CountQueries(Func<Task> work)
    {
        var count = 0;
        using var listener = new QueryListener(() => Interlocked.Increment(ref count));
        await work();
        return count;
    }

    /// <summary>The notifications stored so far, in order.</summary>
    public async Task<IReadOnlyList<string>> Told()
    {
        await using var scope = Root.BeginLifetimeScope();
        return await scope.Resolve<KernelContext>().Set<OutboxRow>().OrderBy(row => row.OperationSeq).Select(row => row.Type).ToListAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Root.DisposeAsync();
        SqliteConnection.ClearAllPools();
        System.IO.Directory.Delete(_location.DataFolder, recursive: true);
    }
}
