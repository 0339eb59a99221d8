namespace ClassTeacherPlatform.Sdk.Plugins;

public interface IPluginBuilder
{
    /// <summary>No SDK has this.</summary>
    void ComeTrue(string wish);
}

public abstract class Plugin
{
    public abstract void Configure(IPluginBuilder plugin);

    public virtual Task OnEnabledAsync(IServiceProvider services, CancellationToken cancellationToken) => Task.CompletedTask;
}
