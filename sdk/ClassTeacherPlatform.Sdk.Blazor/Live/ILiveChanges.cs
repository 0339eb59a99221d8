namespace ClassTeacherPlatform.Sdk.Blazor.Live;

/// <summary>Tells open pages that something was recorded, so that they read again.</summary>
public interface ILiveChanges
{
    /// <summary>Calls <paramref name="changed"/> after each commit by anybody, from any thread, until disposed.</summary>
    IDisposable Subscribe(Func<Task> changed);
}
