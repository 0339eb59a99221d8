using Autofac;

namespace ClassTeacherPlatform.Host.Plugins.Loading;

/// <summary>Closing a scope runs the plugin's own code: it may throw, and it may never come back.</summary>
internal static class PluginClosing
{
    public static async Task CloseAsync(ILifetimeScope? scope, TimeSpan limit)
    {
        if (scope is not null)
        {
            await Task.Run(() => scope.DisposeAsync().AsTask()).WaitAsync(limit);
        }
    }
}
