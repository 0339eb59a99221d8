using ClassTeacherPlatform.Sdk.Duties;

namespace ClassTeacherPlatform.Host.Duties;

/// <summary>What one duty says of the classes asked for.</summary>
/// <param name="Plugin">The plugin's id.</param>
/// <param name="Duty">The duty's id.</param>
/// <param name="Items">Its items; null where it threw or took too long.</param>
internal sealed record DutyAnswer(string Plugin, string Duty, IReadOnlyList<DutyItem>? Items)
{
    public DutyProgress ProgressIn(Sdk.Ids.SchoolClassId classId) => DutyProgress.Of((Items ?? []).Where(i => i.ClassId == classId));
}
