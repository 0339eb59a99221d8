using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Access.Accounts.Pages;

/// <summary>Names the last day of a role or of a class.</summary>
public sealed partial class EndForm
{
    private DateOnly? _day;

    /// <summary>The last day so far; null while open.</summary>
    [Parameter, EditorRequired]
    public DateOnly? Held { get; set; }

    [Parameter, EditorRequired]
    public required Func<DateOnly, Task<bool>> Ending { get; set; }

    private Task OpenAsync()
    {
        _day = Held ?? Clock.Today;
        return Task.CompletedTask;
    }

    private async Task<bool> SaveAsync() => _day is { } day && await Ending(day);
}
