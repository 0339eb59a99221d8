using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Sdk.Registers;

/// <summary>
/// The base of a plugin's database context. It gives tables the plugin's prefix, maps the typed ids, hides void entries
/// by default, and refuses to save outside an operation or to change a register's entry.
/// </summary>
/// <param name="options">Made by the kernel: the connection and transaction of the operation that is open.</param>
/// <param name="session">The kernel's session; a design-time factory passes <see cref="DesignTimeSession"/>.</param>
public abstract class PluginContext(DbContextOptions options, IStoreSession session) : DbContext(options)
{
    /// <summary>The name of the query filter that hides void entries.</summary>
    public const string ValidOnly = "valid";

    /// <summary>What the names of this context's tables begin with, such as <c>consents_</c>.</summary>
    protected abstract string TablePrefix { get; }

    /// <inheritdoc/>
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        session.BeforeSave(this);
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    /// <inheritdoc/>
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        session.BeforeSave(this);
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <summary>Maps ids and instants; call it first when overriding.</summary>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        StoreConventions.Apply(configurationBuilder);
    }

    /// <summary>Maps registers and prefixes; call it <b>last</b> when overriding.</summary>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.Entity<VoidOperation>().HasNoKey().ToView(VoidOperation.ViewName);
        foreach (var type in modelBuilder.Model.GetEntityTypes().ToList())
        {
            if (type.ClrType == typeof(VoidOperation) || type.IsOwned())
            {
                continue;
            }

            if (type.GetTableName() is { } table && type.BaseType is null)
            {
                type.SetTableName(TablePrefix + SnakeCase(table));
            }

            if (typeof(RegisterEntry).IsAssignableFrom(type.ClrType) && type.BaseType is null)
            {
                MapRegister(modelBuilder, type.ClrType);
            }
        }
    }

    private static string SnakeCase(string name) =>
        string.Concat(name.Select((letter, at) => char.IsUpper(letter)
            ? (at > 0 ? "_" : string.Empty) + char.ToLowerInvariant(letter)
            : letter.ToString()));

    private void MapRegister(ModelBuilder modelBuilder, Type entry)
    {
        var map = modelBuilder.Entity(entry);
        map.HasKey(nameof(RegisterEntry.Id));
        map.Property(nameof(RegisterEntry.Id)).ValueGeneratedNever();
        map.Property(nameof(RegisterEntry.OperationSeq)).ValueGeneratedNever();
        map.Property<byte[]?>(nameof(RegisterEntry.Salt));
        map.HasIndex(nameof(RegisterEntry.OperationSeq));
        map.HasQueryFilter(ValidOnly, IsValid(entry));
    }

    /// <summary>Validity is computed from the void decisions each time, never stored with the entry (clause 11).</summary>
    private LambdaExpression IsValid(Type entry)
    {
        var row = Expression.Parameter(entry, "entry");
        var seq = Expression.Property(row, nameof(RegisterEntry.OperationSeq));
        var voidOne = Expression.Parameter(typeof(VoidOperation), "operation");
        var same = Expression.Lambda<Func<VoidOperation, bool>>(
            Expression.Equal(Expression.Property(voidOne, nameof(VoidOperation.Seq)), seq), voidOne);
        var voids = Expression.Property(Expression.Constant(this, typeof(PluginContext)), nameof(VoidOperations));
        var any = Expression.Call(typeof(Queryable), nameof(Queryable.Any), [typeof(VoidOperation)], voids, same);
        return Expression.Lambda(Expression.Not(any), row);
    }

    /// <summary>The operations that no total counts: what clause 11 or the head's decision made void.</summary>
    public DbSet<VoidOperation> VoidOperations => Set<VoidOperation>();
}
