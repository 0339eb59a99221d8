using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace ClassTeacherPlatform.Host.Operations;

/// <summary>
/// Commitments to register rows as they lie in the database: SHA-256 of the columns in the order of their names, the salt
/// among them, absent where null. Read from the table itself, so that the check needs no plugin's code.
/// </summary>
internal sealed class EntryCommitments(SqliteConnection connection, SqliteTransaction? transaction) : IDisposable
{
    private readonly Dictionary<string, RowReader> _readers = new(StringComparer.Ordinal);
    private readonly ArrayBufferWriter<byte> _buffer = new(1024);

    /// <returns>The commitment; null where the row is not there.</returns>
    public byte[]? Of(string register, Guid entryId)
    {
        if (!_readers.TryGetValue(register, out var reader))
        {
            _readers[register] = reader = new RowReader(connection, transaction, register);
        }

        return reader.Read(entryId, Hash);
    }

    public void Dispose()
    {
        foreach (var reader in _readers.Values)
        {
            reader.Dispose();
        }
    }

    private byte[] Hash(SqliteDataReader row, int[] order)
    {
        _buffer.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(_buffer))
        {
            json.WriteStartObject();
            foreach (var column in order)
            {
                Write(json, row.GetName(column), row.GetValue(column));
            }

            json.WriteEndObject();
        }

        return SHA256.HashData(_buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, string name, object value)
    {
        switch (value)
        {
            case DBNull:
                break;
            case long number:
                json.WriteNumber(name, number);
                break;
            case double real:
                json.WriteNumber(name, real);
                break;
            case byte[] bytes:
                json.WriteBase64String(name, bytes);
                break;
            default:
                json.WriteString(name, value.ToString());
                break;
        }
    }

    private sealed class RowReader : IDisposable
    {
        private readonly SqliteCommand _command;
        private readonly SqliteParameter _id;
        private int[]? _order;

        public RowReader(SqliteConnection connection, SqliteTransaction? transaction, string register)
        {
            _command = connection.CreateCommand();
            _command.Transaction = transaction;
#pragma warning disable CA2100 // The table's name comes from the model or from the chain itself, and is quoted.
            _command.CommandText = $"SELECT * FROM \"{register.Replace("\"", "\"\"", StringComparison.Ordinal)}\" WHERE \"Id\" = $id";
#pragma warning restore CA2100
            _id = _command.Parameters.Add("$id", SqliteType.Text);
            _command.Prepare();
        }

        public byte[]? Read(Guid id, Func<SqliteDataReader, int[], byte[]> hash)
        {
            _id.Value = id.ToString("D").ToUpperInvariant();
            using var row = _command.ExecuteReader();
            if (!row.Read())
            {
                return null;
            }

            _order ??= [.. Enumerable.Range(0, row.FieldCount).OrderBy(row.GetName, StringComparer.Ordinal)];
            return hash(row, _order);
        }

        public void Dispose() => _command.Dispose();
    }
}
