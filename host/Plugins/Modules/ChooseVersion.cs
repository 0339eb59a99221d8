using System.Text.Json.Nodes;
using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Host.Plugins.Modules;

/// <summary>Pins a module to one installed version, or lets the newest one run.</summary>
/// <param name="Module">Its id.</param>
/// <param name="Version">Such as <c>1.2.0</c>; null for the newest.</param>
[Requires(KernelPermissions.Modules)]
internal sealed record ChooseVersion(string Module, string? Version) : Command<string>;

internal sealed class ChooseVersionHandler(ModuleChange change, PluginInventory inventory) : IRequestHandler<ChooseVersion, Outcome<string>>
{
    public Task<Outcome<string>> Handle(ChooseVersion request, CancellationToken cancellationToken)
    {
        var isInstalled = inventory.Read().Installed.Any(p => p.Id == request.Module && p.Version?.ToNormalizedString() == request.Version);
        return Task.FromResult(request.Version is null || isInstalled
            ? change.Set(request.Module, "version", JsonValue.Create(request.Version is null ? "*" : $"[{request.Version}]"))
            : Refusal.Because("Modules.UnknownVersion", request.Version));
    }
}
