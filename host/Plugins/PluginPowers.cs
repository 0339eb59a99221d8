using ClassTeacherPlatform.Sdk.Access;
using ClassTeacherPlatform.Sdk.Incidents;
using ClassTeacherPlatform.Sdk.Mail;
using ClassTeacherPlatform.Sdk.Personal;

namespace ClassTeacherPlatform.Host.Plugins;

/// <summary>
/// Kernel services that reach beyond a plugin's own registers. A plugin is given those that its manifest names, so that whoever
/// enables it has seen them; the others are withheld in its scope, whatever its code asks for.
/// </summary>
internal static class PluginPowers
{
    public static IReadOnlyDictionary<string, Type> All { get; } = new Dictionary<string, Type>(StringComparer.Ordinal)
    {
        ["voiding"] = typeof(IVoiding),
        ["freezing"] = typeof(IAccountFreezing),
        ["mail"] = typeof(IMail),
        ["access-list"] = typeof(IAccessList),
        ["personal-links"] = typeof(IPersonalLinks),
    };

    public static void Withhold(IServiceCollection services, PluginManifest manifest)
    {
        foreach (var (power, contract) in All.Where(p => !manifest.Powers.Contains(p.Key)))
        {
            services.AddScoped(contract, _ => throw new InvalidOperationException($"plugin.json of {manifest.Id} does not name the power {power}."));
        }
    }
}
