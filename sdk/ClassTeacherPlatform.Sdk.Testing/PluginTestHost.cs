using Autofac;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Plugins;
using ClassTeacherPlatform.Sdk.Testing.Kernel;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;

namespace ClassTeacherPlatform.Sdk.Testing;

/// <summary>
/// The host's real kernel around one plugin, or several: a real SQLite file in a folder of its own, the real pipeline, chain, voiding and
/// deliveries. Only sign-in and the loader are stood in for. Nothing runs in the background: what was raised is delivered when
/// the test says so.
/// </summary>
/// <example>
/// <code>
/// await using var host = await PluginTestHost.StartAsync&lt;NotesPlugin&gt;();
/// var class7 = await host.SeedClassAsync("7А");
/// var teacher = await host.SignInAsync(Roles.ClassTeacher, class7);
///
/// var outcome = await host.SendAsync(teacher, new WriteNote { StudentId = class7.Students[0].Id, Text = "…" });
///
/// Assert.True(outcome.IsDone);
/// Assert.Empty(host.VerifyChain());
/// </code>
/// </example>
public sealed partial class PluginTestHost : IAsyncDisposable
{
    private readonly IContainer _root;
    private readonly TestKernel _kernel;
    private readonly FakeTimeProvider _time;
    private readonly StoreLocation _location;

    private PluginTestHost(IContainer root, TestKernel kernel, FakeTimeProvider time, StoreLocation location) =>
        (_root, _kernel, _time, _location) = (root, kernel, time, location);

    /// <summary>Starts a kernel with empty tables and enables the plugin in it.</summary>
    /// <typeparam name="TPlugin">The plugin's root class; its assembly embeds <c>plugin.json</c>.</typeparam>
    /// <param name="options">Settings, duties, clock; null for the defaults.</param>
    /// <exception cref="InvalidOperationException">The loader would quarantine it; the message is the loader's reason.</exception>
    public static async Task<PluginTestHost> StartAsync<TPlugin>(PluginTestOptions? options = null)
        where TPlugin : Plugin, new()
    {
        options ??= new PluginTestOptions();
        var location = new StoreLocation(TestFolder.Create());
        var (kernel, time) = (new TestKernel(new TestAccounts(), new TestPluginSet()), KernelStart.Clock(options.Now));
        var root = KernelStart.Build(location, time, kernel, options);
        var host = new PluginTestHost(root, kernel, time, location);
        try
        {
            await host.OpenAsync();
            await host.AddAsync<TPlugin>(options);
            await host.WriteAsync("seed", host.AddAccount("Платформа"), (scope, _) => SchoolSeed.Year(scope.Resolve<KernelContext>()));
            return host;
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
    }

    /// <summary>
    /// Enables a neighbour in the same school: what one raises the other hears, what one asks the other answers, as in the host.
    /// </summary>
    /// <typeparam name="TPlugin">The neighbour's root class; its assembly embeds <c>plugin.json</c>.</typeparam>
    /// <param name="options">Its settings and duties; the rest belongs to the school and is not looked at. Null for the defaults.</param>
    /// <exception cref="InvalidOperationException">The loader would quarantine it; the message is the loader's reason.</exception>
    /// <example><code>await host.AddAsync&lt;ReadingCardsPlugin&gt;();</code></example>
    public async Task AddAsync<TPlugin>(PluginTestOptions? options = null)
        where TPlugin : Plugin, new()
    {
        var installed = EmbeddedManifest.Read(typeof(TPlugin).Assembly);
        var (running, parts) = await KernelStart.EnableAsync(_root, new TPlugin(), installed, options ?? new PluginTestOptions(), CancellationToken.None);
        _kernel.Plugins.Add(running, parts.Handled);
    }

    /// <summary>Ends the kernel and removes its folder.</summary>
    public async ValueTask DisposeAsync()
    {
        await _root.DisposeAsync();
        SqliteConnection.ClearAllPools();
        System.IO.Directory.Delete(_location.DataFolder, recursive: true);
    }

    private Task OpenAsync()
    {
        StoreConnection.UseWriteAheadLog(_location);
        return _root.Resolve<IStoreMigrator>().MigrateAsync(_root, typeof(KernelContext), CancellationToken.None);
    }
}
