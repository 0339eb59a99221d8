using ClassTeacherPlatform.Sdk.Requests;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Sdk.Blazor.Tests.Support;

public sealed partial class NamePage
{
    /// <summary>What the page waits for while it reads.</summary>
    [Parameter]
    public Func<Task> Reading { get; set; } = () => Task.CompletedTask;

    public int Read { get; private set; }

    protected override async Task LoadAsync()
    {
        await Ask(new GetNames());
        await Reading();
        Read++;
    }

    private Task SaveAsync() => Do(new SaveName(), "Saved.");
}

public sealed record SaveName : Command<string>;

public sealed record GetNames : Query<string>;
