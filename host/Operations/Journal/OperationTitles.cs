using System.Reflection;
using System.Runtime.CompilerServices;
using ClassTeacherPlatform.Host.Plugins;
using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Texts;

namespace ClassTeacherPlatform.Host.Operations.Journal;

/// <summary>
/// Says in the user's language what a request was: the text <c>Operation.{Name}</c> of the kernel or of the module that it
/// belongs to, else the plain name, so that what a removed module did stays readable.
/// </summary>
internal sealed class OperationTitles(IPluginSet plugins)
{
    private const string Arrow = " → ";

    /// <summary>Weak, so that the texts of an unloaded plugin are not held.</summary>
    private readonly ConditionalWeakTable<Assembly, TextCatalog> _catalogs = [];

    public static string State(VoidMark? mark) => mark is null
        ? T.Text["Operations.Valid"]
        : T.Text[mark.Ground == VoidGround.Clause11 ? "Operations.VoidByClause" : "Operations.VoidByHead"];

    public string Registers(IReadOnlyDictionary<string, int> registers) =>
        string.Join("; ", registers.OrderBy(r => r.Key, StringComparer.Ordinal).Select(r => $"{Register(r.Key)}: {r.Value}"));

    /// <summary>A register's name: the text <c>Register.{table}</c> of the kernel or of the module that the table belongs to, else the table's.</summary>
    public string Register(string table)
    {
        var key = $"Register.{table}";
        var owner = plugins.Running.FirstOrDefault(p => table.StartsWith(p.Manifest.Id.Replace('-', '_') + "_", StringComparison.Ordinal));
        return T.Text.Has(key) ? T.Text[key] : owner is not null && TextsOf(owner.Assembly) is { } own && own.Has(key) ? own[key] : table;
    }

    public string Of(string type)
    {
        if (type.Split(Arrow) is [var notification, var subscriber])
        {
            return T.Text["Operations.Delivery", Of(notification), TitleOf(subscriber)];
        }

        var key = $"Operation.{type[(type.LastIndexOf('.') + 1)..]}";
        var owner = plugins.Running.FirstOrDefault(p => type.StartsWith(p.Assembly.GetName().Name + ".", StringComparison.Ordinal));
        var own = owner is null ? null : TextsOf(owner.Assembly);
        return own?.Has(key) == true ? own[key] : T.Text.Has(key) ? T.Text[key] : key["Operation.".Length..];
    }

    private TextCatalog? TextsOf(Assembly module) => HasTexts(module) ? _catalogs.GetValue(module, TextCatalog.Of) : null;

    private static bool HasTexts(Assembly module) =>
        Array.Exists(module.GetManifestResourceNames(), name => name.Contains(".Resources.ru", StringComparison.Ordinal));

    private string TitleOf(string module)
    {
        var title = plugins.All.FirstOrDefault(p => p.Id == module)?.Manifest?.Title;
        return title?.ToString() ?? module;
    }
}
