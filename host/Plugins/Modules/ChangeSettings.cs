using System.Text.Json;
using System.Text.Json.Nodes;
using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Plugins.Loading;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Host.Plugins.Modules;

/// <summary>Sets a module's settings as a whole; they are checked by the schema in its manifest before anything is written.</summary>
[Requires(KernelPermissions.Modules)]
internal sealed record ChangeSettings(string Module, string Json) : Command<string>;

internal sealed class ChangeSettingsHandler(ModuleChange change, PluginCatalog catalog) : IRequestHandler<ChangeSettings, Outcome<string>>
{
    public Task<Outcome<string>> Handle(ChangeSettings request, CancellationToken cancellationToken) => Task.FromResult(Set(request));

    private Outcome<string> Set(ChangeSettings request)
    {
        if (catalog.All.FirstOrDefault(s => s.Id == request.Module)?.Manifest is not { } manifest)
        {
            return Refusal.Because("Modules.Unknown", request.Module);
        }

        try
        {
            using var settings = JsonDocument.Parse(request.Json);
            return PluginSettings.ProblemOf(manifest, settings.RootElement) is { } problem
                ? Refusal.Because("Modules.BadSettings", problem.ToString())
                : change.Set(request.Module, "settings", JsonNode.Parse(request.Json)!);
        }
        catch (JsonException problem)
        {
            return Refusal.Because("Modules.NotJson", $"{(problem.LineNumber ?? 0) + 1}");
        }
    }
}
