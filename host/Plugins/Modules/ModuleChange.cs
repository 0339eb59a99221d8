using System.Text.Json;
using System.Text.Json.Nodes;
using ClassTeacherPlatform.Host.Operations;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Host.Plugins.Modules;

/// <summary>
/// Writes a person's wish into <c>plugins.json</c> and into the operations' journal; the watch then follows the file as it
/// follows a hand edit.
/// </summary>
internal sealed class ModuleChange(PluginsFile file, PluginInventory inventory, KernelContext store)
{
    /// <param name="module">Its id.</param>
    /// <param name="member">The member of its entry, such as <c>enabled</c>.</param>
    /// <param name="value">Its new value.</param>
    /// <returns>The module's id, or why the file could not be written.</returns>
    public Outcome<string> Set(string module, string member, JsonNode value)
    {
        if (!inventory.Knows(module))
        {
            return Refusal.Because("Modules.Unknown", module);
        }

        var said = value.ToJsonString();
        inventory.WriteDown();
        if (file.Set(module, member, value) is { } problem)
        {
            return Refusal.Because("Modules.NotWritten", problem.ToString());
        }

        store.Add(new KernelEvent { Kind = "module-asked", Subject = module, Details = JsonSerializer.Serialize(new { member, value = said }) });
        return module;
    }
}
