using ClassTeacherPlatform.Consents.Forms;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Consents.Register;

/// <param name="Entries">Of the page asked for, newest first.</param>
/// <param name="Students">Whom they are about.</param>
/// <param name="Valid">How many there are in all.</param>
/// <param name="Void">How many void ones are shown beside them; counted nowhere else.</param>
/// <param name="Classes">The classes to choose from.</param>
/// <param name="Forms">The forms to choose from, by their last title.</param>
internal sealed record FoundEntries(
    IReadOnlyList<EntryId> Entries,
    IReadOnlyList<StudentId> Students,
    int Valid,
    int Void,
    IReadOnlyList<SchoolClass> Classes,
    IReadOnlyList<FormText> Forms)
{
    public int Shown => Valid + Void;
}
