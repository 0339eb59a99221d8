namespace ClassTeacherPlatform.Host.Plugins;

/// <summary>Ends an activation: the plugin is quarantined with this reason. Thrown and caught inside this folder only.</summary>
internal sealed class PluginFault(LocalText reason, Exception? cause = null) : Exception(reason.En, cause)
{
    public LocalText Reason => reason;
}
