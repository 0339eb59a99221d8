using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ClassTeacherPlatform.Host.Directory.Import.Columns;

/// <summary>How the columns of a file are read, in their order.</summary>
internal sealed record ColumnMapping(IReadOnlyList<ColumnReading> Columns)
{
    private static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() } };

    /// <summary>Under what a reading of these heads is remembered.</summary>
    public static string HashOf(IEnumerable<string> heads) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001F', heads.Select(HeadWords.Plain)))));

    /// <returns>The remembered reading; null where it does not fit these heads.</returns>
    public static ColumnMapping? Parse(string json, int columns)
    {
        try
        {
            return JsonSerializer.Deserialize<List<ColumnReading>>(json, Json) is { } read && read.Count == columns ? new ColumnMapping(read) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public string ToJson() => JsonSerializer.Serialize(Columns, Json);

    public int? Find(ColumnField field, GuardianPlace place = GuardianPlace.Student)
    {
        for (var at = 0; at < Columns.Count; at++)
        {
            if (Columns[at].Field == field && Columns[at].Place == place)
            {
                return at;
            }
        }

        return null;
    }

    public ColumnMapping With(int column, ColumnReading reading) =>
        new([.. Columns.Select((old, at) => at == column ? reading : old)]);

    /// <summary>What keeps this reading from being used, as keys of texts.</summary>
    /// <param name="classForAll">The class of every row, where the file has no such column.</param>
    public IEnumerable<string> Problems(string? classForAll)
    {
        if (!Names(GuardianPlace.Student))
        {
            yield return "Import.Columns.NameMissing";
        }

        if (Find(ColumnField.Class) is null && string.IsNullOrWhiteSpace(classForAll))
        {
            yield return "Import.Columns.ClassMissing";
        }

        var used = Columns.Where(c => c.Field != ColumnField.Ignore).ToList();
        if (used.Distinct().Count() < used.Count)
        {
            yield return "Import.Columns.Twice";
        }

        if (used.Select(c => c.Place).Distinct().Any(place => place != GuardianPlace.Student && !Names(place)))
        {
            yield return "Import.Columns.GuardianNameMissing";
        }
    }

    private bool Names(GuardianPlace place) =>
        Find(ColumnField.FullName, place) is not null || (Find(ColumnField.Family, place) is not null && Find(ColumnField.Given, place) is not null);
}
