using ClassTeacherPlatform.Sdk.Registers;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Store;

/// <summary>
/// An index over what was done again (clause 11), for every register, third parties' included: the kernel makes it beside their
/// migrations, so that no module needs one. Few rows are in it, and the hundred-thousandth entry costs what the hundredth does.
/// </summary>
internal static class ReplacesIndexes
{
    public static async Task EnsureAsync(DbContext context, SqliteConnection connection, CancellationToken cancellationToken)
    {
        foreach (var table in context.Model.GetEntityTypes()
            .Where(t => t.BaseType is null && typeof(RegisterEntry).IsAssignableFrom(t.ClrType)).Select(t => t.GetTableName()).OfType<string>().Distinct())
        {
            await using var command = connection.CreateCommand();
            var name = table.Replace("\"", "\"\"", StringComparison.Ordinal);
#pragma warning disable CA2100 // The table's name is the model's, and quoted.
            command.CommandText = $"CREATE INDEX IF NOT EXISTS \"IX_{name}_Replaces\" ON \"{name}\" (\"Replaces\") WHERE \"Replaces\" IS NOT NULL";
#pragma warning restore CA2100
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
