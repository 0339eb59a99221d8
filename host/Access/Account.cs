using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.AspNetCore.Identity;

namespace ClassTeacherPlatform.Host.Access;

/// <summary>Who may sign in to the platform.</summary>
internal sealed class Account : IdentityUser<Guid>
{
    /// <summary>The person's name as printed in registers.</summary>
    public required string DisplayName { get; set; }

    /// <summary>Since when nothing is accepted from it (clause 11); null while open.</summary>
    public DateTimeOffset? Frozen { get; set; }

    /// <summary>The language chosen, or null for the school's.</summary>
    public string? Culture { get; set; }

    /// <summary>The representative behind a personal link; null for staff.</summary>
    public GuardianId? GuardianId { get; init; }

    /// <summary>The student behind a personal link; null for staff.</summary>
    public StudentId? StudentId { get; init; }

    /// <summary>The first password was made by the administrator: it has to be replaced by an own one.</summary>
    public bool MustChangePassword { get; set; }

    /// <summary>The identity of a personal link: it has no password and never signs in.</summary>
    public bool IsLink => GuardianId is not null || StudentId is not null;

    public List<RoleAssignment> Roles { get; } = [];
}
