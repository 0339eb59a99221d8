using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Registers;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ClassTeacherPlatform.Acknowledgements.Tests.Data;

/// <summary>A school that ran the module when it knew consents alone keeps what it had registered.</summary>
public sealed class UpgradeTests : IDisposable
{
    private const string FirstTables = "20261124083538_Initial";
    private const string Student = "0197A000-0000-7000-8000-000000000001";
    private const string Guardian = "0197A000-0000-7000-8000-000000000002";
    private const string Ask = "0197A000-0000-7000-8000-000000000003";
    private const string Answer = "0197A000-0000-7000-8000-000000000004";

    private readonly string _file = Path.GetTempFileName();

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        File.Delete(_file);
    }

    [Fact]
    public async Task Migrate_DatabaseOfTheFirstTables_KeepsEveryEntryAsItWas()
    {
        await using (var old = Open())
        {
            await old.GetService<IMigrator>().MigrateAsync(FirstTables);
            await FillAsync(old);
        }

        await using var store = Open();
        await store.Database.MigrateAsync();

        var answer = Assert.Single(await store.Acknowledgements.ToListAsync());
        Assert.Equal(
            (Guid.Parse(Answer), Guid.Parse(Ask), Guid.Parse(Student), Guid.Parse(Guardian)),
            (answer.Id.Value, answer.AskId.Value, answer.StudentId.Value, answer.GuardianId!.Value.Value));
        Assert.Equal(
            (SheetAnswer.RefusedToSign, new DateOnly(2026, 9, 3), "Папка 3", GuardianKind.Mother, 7L),
            (answer.Answer, answer.SeenOn, answer.OriginalPlace, answer.Capacity!.Value, answer.OperationSeq));
        Assert.Equal((null, null, null), (answer.Route, answer.Remark, answer.ScanSha256));
        Assert.Equal(Ask, Assert.Single(await store.Asks.ToListAsync()).Id.Value.ToString().ToUpperInvariant());
        Assert.Empty(await store.Versions.ToListAsync());
    }

    /// <summary>Columns that came later are null in old rows, so what the hash chain committed to has not changed.</summary>
    [Fact]
    public async Task Migrate_DatabaseOfTheFirstTables_LeavesNewColumnsEmpty()
    {
        await using (var old = Open())
        {
            await old.GetService<IMigrator>().MigrateAsync(FirstTables);
            await FillAsync(old);
        }

        await using var store = Open();
        var before = await RowAsync(store);
        await store.Database.MigrateAsync();
        var after = await RowAsync(store);

        Assert.NotEmpty(after.Keys.Except(before.Keys));
        Assert.All(after.Keys.Except(before.Keys), column => Assert.Equal(DBNull.Value, after[column]));
        Assert.All(before, column => Assert.Equal(column.Value, after[column.Key]));
    }

    private static async Task FillAsync(AcknowledgementsContext store)
    {
        var at = new DateTimeOffset(2026, 9, 4, 9, 0, 0, TimeSpan.Zero).UtcTicks;
        await store.Database.ExecuteSqlAsync(
            $"INSERT INTO acknowledgements_asks (Id, ConsentId, OperationSeq, StudentId, GuardianId, At) VALUES ({Ask}, {Guardian}, 5, {Student}, {Guardian}, {at})");
        await store.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO acknowledgements_answers
            (Id, AskId, Answer, SeenOn, SignerName, Capacity, OriginalPlace, RegisteredBy, RegisteredByName, OperationSeq, StudentId, GuardianId, At)
            VALUES ({Answer}, {Ask}, 'RefusedToSign', '2026-09-03', 'Агеева Мария', 'Mother', 'Папка 3', {Guardian}, 'Иванова', 7, {Student}, {Guardian}, {at})
            """);
        // The kernel's view of void operations, which a plugin's tables are read with.
        await store.Database.ExecuteSqlAsync(
            $"CREATE VIEW kernel_void_operations AS SELECT 0 AS Seq, '' AS DecisionId, '' AS Incident, 0 AS Since, 0 AS ByHead WHERE 0");
    }

    private static async Task<Dictionary<string, object>> RowAsync(AcknowledgementsContext store)
    {
        var connection = store.Database.GetDbConnection();
        await store.Database.OpenConnectionAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT * FROM acknowledgements_answers";
        await using var row = await command.ExecuteReaderAsync();
        Assert.True(await row.ReadAsync());
        return Enumerable.Range(0, row.FieldCount).ToDictionary(row.GetName, row.GetValue, StringComparer.Ordinal);
    }

    private AcknowledgementsContext Open() =>
        new(new DbContextOptionsBuilder<AcknowledgementsContext>().UseSqlite($"Data Source={_file}").Options, new DesignTimeSession());
}
