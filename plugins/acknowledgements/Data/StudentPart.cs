using System.Text.Encodings.Web;
using System.Text.Json;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Registers;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Acknowledgements.Data;

/// <summary>The part of a version that one family alone reads: its child's progress as it stood.</summary>
internal sealed class StudentPart : RegisterEntry
{
    private static readonly JsonSerializerOptions Format = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private StudentPart()
    {
    }

    public EntryId VersionId { get; private init; }

    public StudentId StudentId { get; private init; }

    public string Data { get; private init; } = string.Empty;

    public string Sha256 { get; private init; } = string.Empty;

    public StudentProgress Read() => JsonSerializer.Deserialize<StudentProgress>(Data, Format)!;

    public static StudentPart Of(EntryId version, StudentProgress progress)
    {
        var data = JsonSerializer.Serialize(progress, Format);
        return new() { VersionId = version, StudentId = progress.StudentId, Data = data, Sha256 = ContentHash.Of(data) };
    }
}
