namespace ClassTeacherPlatform.Sdk.Registers;

/// <summary>The session of a design-time factory: the migration tools build the model and never save.</summary>
public sealed class DesignTimeSession : IStoreSession
{
    /// <inheritdoc/>
    public void BeforeSave(PluginContext context) =>
        throw new InvalidOperationException("A context made at design time cannot save.");
}
