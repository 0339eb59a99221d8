using ClassTeacherPlatform.Host.Access;

namespace ClassTeacherPlatform.Sdk.Testing.Kernel;

/// <summary>The permissions of the running plugins' manifests with their default roles.</summary>
internal sealed class TestPermissions(TestPluginSet plugins) : IDeclarePermissions
{
    public IEnumerable<DeclaredPermission> Permissions => plugins.Running.SelectMany(plugin => plugin.Manifest.Permissions)
        .Select(p => new DeclaredPermission(p.Id, p.ForClasses, p.Roles, p.Title.Ru, p.Title.En));
}
