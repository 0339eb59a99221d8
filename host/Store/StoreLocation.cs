using Microsoft.Data.Sqlite;

namespace ClassTeacherPlatform.Host.Store;

/// <summary>Where the school's one database lies.</summary>
/// <param name="DataFolder">The data folder; it exists.</param>
internal sealed record StoreLocation(string DataFolder)
{
    public string DatabaseFile => Path.Combine(DataFolder, "ctp.db");

    public string ConnectionString => new SqliteConnectionStringBuilder
    {
        DataSource = DatabaseFile,
        ForeignKeys = true,
        Pooling = true,
        DefaultTimeout = 30,
    }.ConnectionString;
}
