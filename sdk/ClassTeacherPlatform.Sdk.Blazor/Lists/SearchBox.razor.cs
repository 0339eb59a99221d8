using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Sdk.Blazor.Lists;

/// <summary>Filters a list while one types.</summary>
/// <example><code>&lt;SearchBox Label="@T.Text["Register.Search"]" @bind-Value="_search" /&gt;</code></example>
public sealed partial class SearchBox
{
    private readonly string _id = $"search-{Guid.NewGuid():N}";

    /// <summary>What is searched, in the user's language.</summary>
    [Parameter, EditorRequired]
    public required string Label { get; set; }

    /// <summary>What was typed; never null in <see cref="ValueChanged"/>.</summary>
    [Parameter]
    public string? Value { get; set; }

    /// <summary>Told on each change.</summary>
    [Parameter]
    public EventCallback<string> ValueChanged { get; set; }

    private Task ChangeAsync(ChangeEventArgs change) => ValueChanged.InvokeAsync((string?)change.Value ?? string.Empty);
}
