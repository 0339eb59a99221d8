using ClassTeacherPlatform.Host.Access;

namespace ClassTeacherPlatform.Host.Plugins;

/// <summary>The permissions of the running plugins.</summary>
internal sealed class PluginPermissions(IPluginSet plugins) : IDeclarePermissions
{
    public IEnumerable<DeclaredPermission> Permissions => plugins.Running.SelectMany(p => p.Manifest.Permissions)
        .Select(p => new DeclaredPermission(p.Id, p.ForClasses, p.Roles, p.Title.Ru, p.Title.En));
}
