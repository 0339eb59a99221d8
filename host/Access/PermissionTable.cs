using System.Collections.Frozen;

namespace ClassTeacherPlatform.Host.Access;

/// <summary>
/// Which role may do what: the defaults that kernel and plugins declare, and over them what the school decided.
/// An unknown permission is granted to nobody.
/// </summary>
internal sealed class PermissionTable(IEnumerable<IDeclarePermissions> sources)
{
    private FrozenDictionary<(string Role, string Permission), bool> _decisions = FrozenDictionary<(string, string), bool>.Empty;

    /// <summary>Everything that is declared now.</summary>
    public IReadOnlyList<DeclaredPermission> All => [.. sources.SelectMany(source => source.Permissions)];

    /// <summary>The declaration, or null where no enabled module has one.</summary>
    public DeclaredPermission? Find(string permission) =>
        sources.SelectMany(source => source.Permissions).FirstOrDefault(declared => declared.Id == permission);

    /// <summary>Whether one of the roles holds the permission, and whether it reaches over the whole school.</summary>
    public bool Grants(IReadOnlySet<string> roles, string permission, out bool schoolWide)
    {
        schoolWide = false;
        if (Find(permission) is not { } declared)
        {
            return false;
        }

        var granting = roles.Where(role => Holds(role, declared)).ToList();
        schoolWide = granting.Count > 0 && (!declared.IsForClasses || granting.Exists(role => role != Role.ClassTeacher));
        return granting.Count > 0;
    }

    /// <summary>Takes over what the school decided about roles.</summary>
    public void Decide(IEnumerable<RoleGrant> grants) =>
        _decisions = grants.ToFrozenDictionary(grant => (grant.Role, grant.Permission), grant => grant.IsGranted);

    /// <summary>Whether a role holds a declared permission: by the school's decision, else as declared.</summary>
    public bool Holds(string role, DeclaredPermission declared) =>
        _decisions.TryGetValue((role, declared.Id), out var decided) ? decided : declared.DefaultRoles.Contains(role);
}
