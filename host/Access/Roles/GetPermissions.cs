using ClassTeacherPlatform.Host.Plugins;
using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Host.Access.Roles;

/// <summary>Which role may do what: the kernel's permissions and those of the enabled modules.</summary>
[Requires(KernelPermissions.Accounts)]
internal sealed record GetPermissions : Query<IReadOnlyList<PermissionGroup>>;

internal sealed class GetPermissionsHandler(PermissionTable table, IPluginSet plugins) : IRequestHandler<GetPermissions, Outcome<IReadOnlyList<PermissionGroup>>>
{
    public Task<Outcome<IReadOnlyList<PermissionGroup>>> Handle(GetPermissions request, CancellationToken cancellationToken)
    {
        var groups = table.All.GroupBy(p => ModuleOf(p.Id)).OrderBy(g => g.Key is not null).ThenBy(g => g.Key, StringComparer.Ordinal).Select(Group);
        return Task.FromResult(Outcome<IReadOnlyList<PermissionGroup>>.Of([.. groups]));
    }

    /// <summary>A module's permissions begin with its id.</summary>
    private string? ModuleOf(string permission) =>
        plugins.Running.FirstOrDefault(p => permission.StartsWith($"{p.Manifest.Id}.", StringComparison.Ordinal))?.Manifest.Id;

    private PermissionGroup Group(IGrouping<string?, DeclaredPermission> permissions)
    {
        var title = plugins.Running.FirstOrDefault(p => p.Manifest.Id == permissions.Key)?.Manifest.Title;
        return new PermissionGroup(
            permissions.Key, title?.Ru ?? T.Text.In("ru", "Roles.Kernel")!, title?.En ?? T.Text.In("en", "Roles.Kernel")!, [.. permissions.Select(Row)]);
    }

    private PermissionRow Row(DeclaredPermission permission)
    {
        var holders = Role.All.Where(role => table.Holds(role, permission)).ToHashSet();
        var decided = Role.All.Where(role => holders.Contains(role) != permission.DefaultRoles.Contains(role)).ToHashSet();
        return new PermissionRow(permission.Id, permission.TitleRu, permission.TitleEn, permission.IsForClasses, holders, decided);
    }
}
