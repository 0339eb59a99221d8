using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Messaging;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Plugins.Modules;

/// <summary>All modules with their states, and the notifications that could not be delivered.</summary>
[Requires(KernelPermissions.Modules)]
internal sealed record GetModules : Query<ModulesView>;

internal sealed class GetModulesHandler(PluginCatalog catalog, PluginInventory inventory, PluginHealth health, KernelContext store)
    : IRequestHandler<GetModules, Outcome<ModulesView>>
{
    public async Task<Outcome<ModulesView>> Handle(GetModules request, CancellationToken cancellationToken)
    {
        var (school, installed) = inventory.Read();
        var versions = installed.ToLookup(p => p.Id, StringComparer.Ordinal);
        var waiting = await store.Deliveries.Where(d => d.State == DeliveryState.Pending)
            .GroupBy(d => d.Subscriber).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var modules = catalog.All.Select(status =>
            ModuleOf(status, school.Find(status.Id), versions[status.Id], !seen.Add(status.Id)) with
            {
                Waiting = waiting.GetValueOrDefault(status.Id),
            }).ToList();
        return new ModulesView(modules, inventory.FilePath, catalog.FileProblem, await DeadAsync(cancellationToken));
    }

    private ModuleView ModuleOf(PluginStatus status, SchoolPlugin? school, IEnumerable<InstalledPlugin> versions, bool isDuplicate) => new()
    {
        Id = status.Id,
        Title = status.Manifest?.Title ?? new LocalText(status.Id, status.Id),
        Description = status.Manifest?.Description,
        Version = status.Manifest?.Version ?? string.Empty,
        Sdk = status.Manifest?.Sdk ?? string.Empty,
        Publisher = status.Manifest?.Publisher ?? string.Empty,
        Powers = status.Manifest?.Powers ?? [],
        State = status.State,
        Reason = status.Reason,
        IsWanted = school?.IsEnabled ?? false,
        IsDuplicate = isDuplicate,
        PinnedVersion = school?.Version is { MinVersion: { } lowest, MaxVersion: { } highest } && lowest == highest ? lowest.ToNormalizedString() : null,
        Installed = [.. versions.Where(v => v.Version is not null).OrderByDescending(v => v.Version).Select(v => v.Version!.ToNormalizedString()).Distinct()],
        Duties = [.. (status.Manifest?.Duties ?? []).Select(d => new ModuleDuty(d.Id, d.Title, school?.Duties?.Contains(d.Id) ?? true, d.Provided))],
        SettingsSchema = status.Manifest?.Settings,
        Settings = school?.Settings ?? default,
        Faults = health.Faults.Of(status.Id),
        Switches = health.Switches.Of(status.Id),
    };

    private async Task<IReadOnlyList<DeadLetter>> DeadAsync(CancellationToken cancellationToken)
    {
        var dead = await store.Deliveries.Where(d => d.State == DeliveryState.Dead).OrderBy(d => d.OutboxSeq)
            .Join(store.Outbox, d => d.OutboxSeq, o => o.Seq, (d, o) => new
            {
                d.OutboxSeq,
                d.Subscriber,
                o.Type,
                d.LastError,
                d.Attempts,
                Behind = store.Deliveries.Count(e => e.Subscriber == d.Subscriber && e.Subject == d.Subject && e.OutboxSeq > d.OutboxSeq && e.State == DeliveryState.Pending),
            })
            .Take(200).ToListAsync(cancellationToken);
        return [.. dead.Select(d => new DeadLetter(d.OutboxSeq, d.Subscriber, d.Type.Split('.')[^1], d.LastError ?? string.Empty, d.Attempts, d.Behind))];
    }
}
