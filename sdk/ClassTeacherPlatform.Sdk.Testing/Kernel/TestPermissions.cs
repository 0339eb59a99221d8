using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Plugins;

namespace ClassTeacherPlatform.Sdk.Testing.Kernel;

/// <summary>The permissions of the plugin's manifest with their default roles.</summary>
internal sealed class TestPermissions(PluginManifest manifest) : IDeclarePermissions
{
    public IEnumerable<DeclaredPermission> Permissions { get; } =
        [.. manifest.Permissions.Select(p => new DeclaredPermission(p.Id, p.ForClasses, p.Roles, p.Title.Ru, p.Title.En))];
}
