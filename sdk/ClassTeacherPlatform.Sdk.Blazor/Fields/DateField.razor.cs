using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Sdk.Blazor.Fields;

/// <summary>A day typed by keyboard, day first. What is no day gives null and says so at the field.</summary>
/// <example>
/// <code>
/// &lt;DateField Label="@T.Text["Paper.SignedOn"]" @bind-Value="_signedOn" @bind-IsUnreadable="_unreadable" Error="@ErrorOf("SignedOn")" /&gt;
/// </code>
/// </example>
public sealed partial class DateField
{
    private readonly string _id = $"date-{Guid.NewGuid():N}";
    private string _typed = string.Empty;
    private DateOnly? _told;

    /// <summary>What day it is, in the user's language.</summary>
    [Parameter, EditorRequired]
    public required string Label { get; set; }

    /// <summary>The day; null for none.</summary>
    [Parameter]
    public DateOnly? Value { get; set; }

    /// <summary>Told when the person leaves the field.</summary>
    [Parameter]
    public EventCallback<DateOnly?> ValueChanged { get; set; }

    /// <summary>True while something stands in the field that is no day: where the day may be left out, do not take that for 'none'.</summary>
    [Parameter]
    public bool IsUnreadable { get; set; }

    /// <summary>Told with each reading.</summary>
    [Parameter]
    public EventCallback<bool> IsUnreadableChanged { get; set; }

    /// <summary>What the server said of this field; null for nothing.</summary>
    [Parameter]
    public string? Error { get; set; }

    /// <summary>Has to be filled in.</summary>
    [Parameter]
    public bool Required { get; set; }

    /// <summary>Cannot be changed now.</summary>
    [Parameter]
    public bool Disabled { get; set; }

    private bool IsNoDay => _told is null && _typed.Length > 0;

    private string? Problem => IsNoDay ? T.Text["Kit.DateUnreadable"] : Error;

    private string ProblemId => $"{_id}-problem";

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        var isEmptiedByThePage = IsNoDay && IsUnreadableChanged.HasDelegate && !IsUnreadable;
        if (Value != _told || isEmptiedByThePage)
        {
            _told = Value;
            _typed = DateReader.Write(Value);
        }
    }

    private async Task ReadAsync(ChangeEventArgs change)
    {
        var text = ((string?)change.Value ?? string.Empty).Trim();
        _told = DateReader.Read(text);
        _typed = _told is null ? text : DateReader.Write(_told);
        await IsUnreadableChanged.InvokeAsync(IsNoDay);
        await ValueChanged.InvokeAsync(_told);
    }
}
