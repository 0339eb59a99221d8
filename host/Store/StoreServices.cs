using System.Data.Common;
using System.Reflection;
using ClassTeacherPlatform.Sdk.Registers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace ClassTeacherPlatform.Host.Store;

/// <summary>
/// EF Core's internal services and constructor of one context. Owned by the scope that registered it: EF's own static
/// cache would hold a plugin's model for ever.
/// </summary>
internal sealed class StoreServices<TContext> : IDisposable
    where TContext : DbContext
{
    private static readonly WritableConnection Writable = new();

    private readonly ServiceProvider _internal = new ServiceCollection().AddEntityFrameworkSqlite().BuildServiceProvider();
    private readonly ConstructorInfo _constructor = typeof(TContext).GetConstructors()[0];

    /// <summary>The history table of a context: <c>paper_extracts_migrations</c> for <c>PaperExtractsContext</c>.</summary>
    public static string HistoryTable
    {
        get
        {
            var name = typeof(TContext).Name;
            var words = name.EndsWith("Context", StringComparison.Ordinal) ? name[..^7] : name;
            return string.Concat(words.Select((letter, at) => (at > 0 && char.IsUpper(letter) ? "_" : string.Empty) + char.ToLowerInvariant(letter))) + "_migrations";
        }
    }

    public DbContextOptions<TContext> OptionsFor(DbConnection connection) =>
        Finish(new DbContextOptionsBuilder<TContext>().UseSqlite(connection, Migrations));

    public DbContextOptions<TContext> OptionsFor(string connectionString) =>
        Finish(new DbContextOptionsBuilder<TContext>().UseSqlite(connectionString, Migrations).AddInterceptors(Writable));

    public TContext Create(DbContextOptions<TContext> options, IStoreSession session)
    {
        var arguments = _constructor.GetParameters().Select(p =>
            p.ParameterType.IsAssignableFrom(typeof(DbContextOptions<TContext>)) ? (object)options : session).ToArray();
        return (TContext)_constructor.Invoke(arguments);
    }

    public void Dispose() => _internal.Dispose();

    private static void Migrations(SqliteDbContextOptionsBuilder sqlite) => sqlite.MigrationsHistoryTable(HistoryTable);

    private DbContextOptions<TContext> Finish(DbContextOptionsBuilder<TContext> builder) =>
        builder.UseInternalServiceProvider(_internal).Options;
}
