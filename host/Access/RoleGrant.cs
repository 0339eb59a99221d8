namespace ClassTeacherPlatform.Host.Access;

/// <summary>The school's own decision about a role, where it differs from what a module declares.</summary>
internal sealed class RoleGrant
{
    public required string Role { get; init; }

    public required string Permission { get; init; }

    public required bool IsGranted { get; set; }
}
