using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ClassTeacherPlatform.Sdk.Registers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace ClassTeacherPlatform.Host.Directory;

/// <summary>An entry of the directory's register: one row before and after (clause 7; a void edit gives back the last valid value).</summary>
internal sealed class DirectoryChange : RegisterEntry
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The row's type without <c>Row</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Whom or what the row is about.</summary>
    public required Guid SubjectId { get; init; }

    /// <summary>The row before as JSON; null for a new one.</summary>
    public string? Before { get; init; }

    /// <summary>The row after as JSON; null for a removed one.</summary>
    public string? After { get; init; }

    public static DirectoryChange Of(EntityEntry<IDirectoryRow> change) => new()
    {
        Kind = change.Metadata.ClrType.Name[..^3],
        SubjectId = change.Entity.SubjectId,
        Before = change.State == EntityState.Added ? null : Write(change.OriginalValues),
        After = change.State == EntityState.Deleted ? null : Write(change.CurrentValues),
    };

    private static string Write(PropertyValues values) => JsonSerializer.Serialize(
        values.Properties.ToDictionary(p => p.Name, p => Plain(values[p])), Json);

    private static object? Plain(object? value) => value switch
    {
        null or string or bool or int or long => value,
        DateOnly day => day.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
