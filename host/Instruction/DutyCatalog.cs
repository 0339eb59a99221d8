using ClassTeacherPlatform.Host.Instruction.Content;
using ClassTeacherPlatform.Host.Plugins;
using ClassTeacherPlatform.Host.Web;

namespace ClassTeacherPlatform.Host.Instruction;

/// <summary>Looks a duty up among all modules, running or not.</summary>
internal sealed class DutyCatalog(IPluginSet plugins)
{
    /// <summary>What the modules declare, running or not.</summary>
    public IReadOnlyList<ClauseDuty> Declared() =>
        [.. plugins.All.SelectMany(p => p.Manifest?.Duties ?? []).Select(d => Find(d.Id)).DistinctBy(d => d.Id)];

    /// <summary>What a clause could be given.</summary>
    /// <param name="asked">Ids that an edition names.</param>
    public IReadOnlyList<ClauseDuty> Known(IEnumerable<string> asked) =>
    [
        .. Declared().Select(d => d.Id).Concat(ShippedInstruction.File.Clauses.SelectMany(c => c.Duties)).Concat(asked)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(Find),
    ];

    public ClauseDuty Find(string id)
    {
        var named = id[..Math.Max(0, id.IndexOf('.', StringComparison.Ordinal))];
        var all = plugins.All;
        var status = all.FirstOrDefault(p => Declaration(p, id) is not null) ?? all.FirstOrDefault(p => p.Id == named);
        var declared = status is null ? null : Declaration(status, id);
        return new ClauseDuty
        {
            Id = id,
            Title = declared?.Title ?? Known($"Duty.{id}", id),
            Module = status?.Id ?? named,
            ModuleTitle = status?.Manifest?.Title ?? Known($"Module.{named}", named),
            Standing = Of(status, declared),
            Reason = status?.Reason,
            Declared = declared,
        };
    }

    private static ManifestDuty? Declaration(PluginStatus plugin, string id) => plugin.Manifest?.Duties.FirstOrDefault(d => d.Id == id);

    private static DutyStanding Of(PluginStatus? status, ManifestDuty? declared) => (status, declared) switch
    {
        (null, _) => DutyStanding.NotInstalled,
        ({ State: PluginState.Quarantined }, _) => DutyStanding.Quarantined,
        (_, { Provided: false }) => DutyStanding.NotProvided,
        ({ Manifest: not null }, null) => DutyStanding.Unknown,
        ({ State: PluginState.Enabled } on, { } duty) => on.Duties.Contains(duty.Id) ? DutyStanding.Enabled : DutyStanding.DutyOff,
        _ => DutyStanding.ModuleOff,
    };

    private static LocalText Known(string key, string otherwise) => new(T.Text.In("ru", key) ?? otherwise, T.Text.In("en", key) ?? otherwise);
}
