namespace ClassTeacherPlatform.Host.Access;

/// <summary>A source of permissions: the kernel itself, and the set of enabled plugins.</summary>
internal interface IDeclarePermissions
{
    /// <summary>What is declared now; asked each time, since plugins come and go.</summary>
    IEnumerable<DeclaredPermission> Permissions { get; }
}
