using ClassTeacherPlatform.Sdk.Blazor.Questions;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.BreachReporting.Redo;

/// <summary>Void entries struck through, each with what has taken its place.</summary>
public sealed partial class RedoTable
{
    [Parameter, EditorRequired]
    public required RedoList List { get; set; }

    [Inject]
    private IQuestions Questions { get; set; } = null!;

    /// <summary>The page that holds it reads.</summary>
    protected override Task LoadAsync() => Task.CompletedTask;

    private static string StateText(RedoLine line) =>
        line.ReplacedBy is not null ? T.Text["Redo.Replaced"]
        : line.Note is { } note ? T.Text["Redo.Ticked", note, line.TickedBy ?? string.Empty]
        : T.Text["Redo.Open"];

    private async Task TickAsync(RedoLine line)
    {
        if (await Questions.ReasonAsync(T.Text["Redo.TickTitle"], T.Text["Redo.TickWhat"], T.Text["Redo.Tick"]) is { } note)
        {
            await Do(new TickRedone(List.Number, line.EntryId, note), T.Text["Blocking.Ticked"]);
        }
    }
}
