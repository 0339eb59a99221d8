using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Acknowledgements.ClassRegister;

/// <summary>An entry of the register as it is shown.</summary>
public sealed record RegisterRow
{
    public required EntryId Id { get; init; }

    public required PersonName Student { get; init; }

    public required string SignerName { get; init; }

    /// <summary>Null: the student himself.</summary>
    public GuardianKind? Capacity { get; init; }

    public SheetAnswer Answer { get; init; }

    public DateOnly SeenOn { get; init; }

    public required string OriginalPlace { get; init; }

    public DateTimeOffset RegisteredAt { get; init; }

    public required string RegisteredByName { get; init; }

    /// <summary>Shown struck through, counted nowhere.</summary>
    public bool IsVoid { get; init; }

    internal static RegisterRow Of(Acknowledgement entry, PersonName student, bool isVoid) => new()
    {
        Id = entry.Id,
        Student = student,
        SignerName = entry.SignerName,
        Capacity = entry.Capacity,
        Answer = entry.Answer,
        SeenOn = entry.SeenOn,
        OriginalPlace = entry.OriginalPlace,
        RegisteredAt = entry.At,
        RegisteredByName = entry.RegisteredByName,
        IsVoid = isVoid,
    };
}
