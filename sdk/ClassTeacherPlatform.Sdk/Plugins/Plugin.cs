namespace ClassTeacherPlatform.Sdk.Plugins;

/// <summary>
/// The root of a plugin: one public class with a parameterless constructor that reads like a table of contents. What it
/// configures must agree with <c>plugin.json</c>; the loader says where it does not.
/// </summary>
/// <example>
/// <code>
/// public sealed class ConsentsPlugin : Plugin
/// {
///     public override void Configure(IPluginBuilder plugin) =&gt; plugin
///         .Store&lt;ConsentsContext&gt;()
///         .Duty&lt;RegisterConsents&gt;("consents.register");
/// }
/// </code>
/// </example>
public abstract class Plugin
{
    /// <summary>Declares services, stores and duties. Handlers, validators and pages are found in the assembly.</summary>
    public abstract void Configure(IPluginBuilder plugin);

    /// <summary>Runs once when the plugin has been enabled, with a deadline of ten seconds; what throws or hangs here is quarantined.</summary>
    /// <param name="services">The plugin's own services.</param>
    /// <param name="cancellationToken">Cancelled at the deadline.</param>
    public virtual Task OnEnabledAsync(IServiceProvider services, CancellationToken cancellationToken) => Task.CompletedTask;
}
