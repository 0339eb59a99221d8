using System.Text.Json.Nodes;
using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Host.Plugins.Modules;

/// <summary>Switches a module on or off.</summary>
[Requires(KernelPermissions.Modules)]
internal sealed record SwitchModule(string Module, bool IsEnabled) : Command<string>;

internal sealed class SwitchModuleHandler(ModuleChange change) : IRequestHandler<SwitchModule, Outcome<string>>
{
    public Task<Outcome<string>> Handle(SwitchModule request, CancellationToken cancellationToken) =>
        Task.FromResult(change.Set(request.Module, "enabled", JsonValue.Create(request.IsEnabled)));
}
