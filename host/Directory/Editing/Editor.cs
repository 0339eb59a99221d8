using ClassTeacherPlatform.Sdk.Blazor.Pages;

namespace ClassTeacherPlatform.Host.Directory.Editing;

/// <summary>The base of a small form: it reads when it is unfolded, and what somebody else records does not disturb the typing.</summary>
public abstract class Editor : SchoolPage
{
    protected override Task LoadAsync() => Task.CompletedTask;
}
