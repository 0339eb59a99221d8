using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.Watch;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.BreachReporting.Leak;

/// <summary>It has become known whether subjects' data got out.</summary>
public sealed partial class LeakForm
{
    private DataLeak _answer = DataLeak.No;
    private string _evidence = string.Empty;

    [Parameter, EditorRequired]
    public required IncidentView View { get; set; }

    /// <summary>The page that holds it reads.</summary>
    protected override Task LoadAsync() => Task.CompletedTask;

    private async Task AnswerAsync()
    {
        if ((await Do(new AnswerLeak(View.Number, _answer, _evidence), T.Text["Leak.Answered"])).IsDone)
        {
            _evidence = string.Empty;
        }
    }
}
