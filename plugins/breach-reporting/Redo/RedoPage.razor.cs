using ClassTeacherPlatform.Sdk.Blazor.Questions;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.BreachReporting.Redo;

/// <summary>What is done again, and what is done outside the platform, before the head can close the incident.</summary>
public sealed partial class RedoPage
{
    private RedoList? _list;
    private string _text = string.Empty;

    [Parameter]
    public int Number { get; set; }

    [Inject]
    private IQuestions Questions { get; set; } = null!;

    protected override async Task LoadAsync() => _list = await Ask(new GetRedo(Number));

    private async Task TickAsync(CheckLine line)
    {
        if (await Questions.ReasonAsync(T.Text["Checklist.TickTitle"], $"{line.Text}. {T.Text["Checklist.TickWhat"]}", T.Text["Redo.Tick"]) is { } note)
        {
            await Do(new TickExternal(Number, line.Item, note), T.Text["Blocking.Ticked"]);
        }
    }

    private async Task AddAsync()
    {
        if ((await Do(new AddExternalLine(Number, _text), T.Text["Checklist.Added"])).IsDone)
        {
            _text = string.Empty;
        }
    }
}
