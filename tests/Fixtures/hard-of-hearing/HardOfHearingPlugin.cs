using System.Text.Json;
using ClassTeacherPlatform.Sdk.Plugins;
using Microsoft.Extensions.DependencyInjection;

namespace Fixtures.HardOfHearing;

public sealed class HardOfHearingPlugin : Plugin
{
    public override void Configure(IPluginBuilder plugin)
    {
        var isMended = plugin.Settings.ValueKind == JsonValueKind.Object
            && plugin.Settings.TryGetProperty("mended", out var mended) && mended.GetBoolean();
        plugin.Services.AddSingleton(new Ear(isMended));
    }
}
