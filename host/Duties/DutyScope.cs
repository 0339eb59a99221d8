namespace ClassTeacherPlatform.Host.Duties;

/// <summary>How far somebody's duties reach.</summary>
internal enum DutyScope
{
    /// <summary>The role has no duties by class.</summary>
    None,

    /// <summary>A class teacher to whom no class is assigned today.</summary>
    NoClass,

    OwnClasses,

    School,
}
