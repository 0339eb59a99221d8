using ClassTeacherPlatform.Sdk.Plugins;

namespace Fixtures.HangsAtStart;

public sealed class HangsAtStartPlugin : Plugin
{
    public override void Configure(IPluginBuilder plugin)
    {
        // Nothing.
    }

    /// <summary>Never comes back, whatever the token says.</summary>
    public override Task OnEnabledAsync(IServiceProvider services, CancellationToken cancellationToken) => new TaskCompletionSource().Task;
}
