using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Operations;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Host.Plugins.Modules;

/// <summary>Tries a quarantined module again, also the versions that failed before.</summary>
[Requires(KernelPermissions.Modules)]
internal sealed record RetryModule(string Module) : Command<string>;

internal sealed class RetryModuleHandler(PluginInventory inventory, PluginWatch watch, KernelContext store) : IRequestHandler<RetryModule, Outcome<string>>
{
    public Task<Outcome<string>> Handle(RetryModule request, CancellationToken cancellationToken)
    {
        if (!inventory.Knows(request.Module))
        {
            return Task.FromResult<Outcome<string>>(Refusal.Because("Modules.Unknown", request.Module));
        }

        store.Add(new KernelEvent { Kind = "module-retried", Subject = request.Module });
        watch.Poke(request.Module);
        return Task.FromResult<Outcome<string>>(request.Module);
    }
}
