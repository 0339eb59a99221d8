using ClassTeacherPlatform.Host.Plugins;
using ClassTeacherPlatform.Sdk.Duties;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Host.Duties;

/// <summary>What one duty says of the classes asked for.</summary>
/// <param name="Duty">The duty's id.</param>
/// <param name="Items">Its items, their notes in the user's language; null where it threw or took too long.</param>
public sealed record DutyAnswer(string Duty, IReadOnlyList<DutyItem>? Items)
{
    public required LocalText Title { get; init; }

    public required LocalText Module { get; init; }

    public DutyKind Kind { get; init; }

    internal DutyAddress Address { get; init; } = new(null);

    /// <summary>Where all that is recorded of one student stands.</summary>
    internal DutyAddress StudentAddress { get; init; } = new(null);

    /// <summary>No answer came, so nothing may be said of how far the duty is.</summary>
    public bool IsSilent => Items is null;

    public IEnumerable<DutyItem> ItemsIn(SchoolClassId classId) => (Items ?? []).Where(i => i.ClassId == classId);

    public DutyProgress ProgressIn(SchoolClassId classId) => DutyProgress.Of(ItemsIn(classId));

    public string? AddressOf(DutyItem item) => Address.Of(item.ClassId, item.StudentId);
}
