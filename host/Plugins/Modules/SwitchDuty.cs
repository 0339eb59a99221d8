using System.Text.Json.Nodes;
using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Host.Plugins.Modules;

/// <summary>Switches one duty of a module on or off; the others stay as they are.</summary>
[Requires(KernelPermissions.Modules)]
internal sealed record SwitchDuty(string Module, string Duty, bool IsOn) : Command<string>;

internal sealed class SwitchDutyHandler(ModuleChange change, PluginInventory inventory) : IRequestHandler<SwitchDuty, Outcome<string>>
{
    public Task<Outcome<string>> Handle(SwitchDuty request, CancellationToken cancellationToken)
    {
        var (school, installed) = inventory.Read();
        var provided = installed.Where(p => p.Id == request.Module).SelectMany(p => p.Manifest?.Duties ?? []).Where(d => d.Provided)
            .Select(d => d.Id).Distinct(StringComparer.Ordinal).ToList();
        if (!provided.Contains(request.Duty))
        {
            return Task.FromResult<Outcome<string>>(Refusal.Because("Modules.UnknownDuty", request.Duty));
        }

        var on = (school.Find(request.Module)?.Duties ?? provided).Where(d => d != request.Duty);
        var duties = request.IsOn ? on.Append(request.Duty) : on;
        return Task.FromResult(change.Set(request.Module, "duties", new JsonArray([.. duties.Select(d => JsonValue.Create(d))])));
    }
}
