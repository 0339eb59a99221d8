using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.Sdk.Requests;

/// <summary>Today's classes in which the asking account may use a permission: the own ones of a class teacher, all of a deputy head.</summary>
/// <param name="Permission">A permission's id.</param>
[OwnAccount]
public sealed record GetVisibleClasses(string Permission) : Query<IReadOnlyList<SchoolClass>>;
