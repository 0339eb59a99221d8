using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Registers;

namespace ClassTeacherPlatform.Acknowledgements.Data;

/// <summary>A version is for this class.</summary>
internal sealed class ContentTarget : RegisterEntry
{
    private ContentTarget()
    {
    }

    public EntryId VersionId { get; private init; }

    public SchoolClassId ClassId { get; private init; }

    public static ContentTarget Of(EntryId version, SchoolClassId classId) => new() { VersionId = version, ClassId = classId };
}
