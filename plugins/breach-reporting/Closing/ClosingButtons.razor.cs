using ClassTeacherPlatform.Sdk.Blazor.Questions;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.BreachReporting.Closing;

/// <summary>How the head ends an incident: by an act, or as a false alarm.</summary>
public sealed partial class ClosingButtons
{
    [Parameter, EditorRequired]
    public required int Number { get; set; }

    [Inject]
    private IQuestions Questions { get; set; } = null!;

    /// <summary>The page that holds it reads.</summary>
    protected override Task LoadAsync() => Task.CompletedTask;

    private async Task CloseAsync()
    {
        if (await Questions.ReasonAsync(T.Text["Closing.Close"], T.Text["Closing.CloseWhat"], T.Text["Closing.CloseDo"]) is { } conclusion)
        {
            await Do(new CloseIncident(Number, conclusion), T.Text["Closing.Done"]);
        }
    }

    private async Task FalseAlarmAsync()
    {
        if (await Questions.ReasonAsync(T.Text["Closing.FalseAlarm"], T.Text["Closing.FalseAlarmWhat"], T.Text["Closing.FalseAlarmDo"]) is { } conclusion)
        {
            await Do(new DeclareFalseAlarm(Number, conclusion), T.Text["Closing.Done"]);
        }
    }
}
