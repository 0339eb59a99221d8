using ClassTeacherPlatform.Consents.Data;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Consents.Marks;

/// <summary>How an answer reached the school.</summary>
public sealed partial class RouteField
{
    private readonly string _id = $"route-{Guid.NewGuid():N}";

    [Parameter, EditorRequired]
    public required AnswerRoute Value { get; set; }

    [Parameter]
    public EventCallback<AnswerRoute> ValueChanged { get; set; }

    private Task ChangeAsync(ChangeEventArgs change) =>
        ValueChanged.InvokeAsync(Enum.TryParse<AnswerRoute>((string?)change.Value, out var route) ? route : AnswerRoute.Paper);
}
