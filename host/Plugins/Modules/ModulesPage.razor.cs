using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Blazor.Questions;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Plugins.Modules;

/// <summary>What runs and what does not, why, and what to do about it.</summary>
public sealed partial class ModulesPage
{
    private ModulesView? _view;

    [Inject]
    private IQuestions Questions { get; set; } = null!;

    private string Sums => T.Text[
        "Modules.Sums",
        _view!.Modules.Count(m => m.State == PluginState.Enabled),
        _view.Modules.Count(m => m.State == PluginState.Disabled),
        _view.Modules.Count(m => m.State == PluginState.Quarantined)];

    protected override async Task LoadAsync() => _view = await Ask(new GetModules());

    private string TitleOf(string module) => _view!.Modules.FirstOrDefault(m => m.Id == module)?.Title.ToString() ?? module;

    private async Task DecideAsync(DeadLetter letter, bool tryAgain)
    {
        if (tryAgain || await Questions.ConfirmAsync(
            T.Text["Modules.LetGo.Title"], T.Text["Modules.LetGo.What", TitleOf(letter.Module)], T.Text["Modules.LetGo"]))
        {
            await Do(new DecideDeadLetter(letter.Outbox, letter.Module, tryAgain), T.Text[tryAgain ? "Modules.LetterTried" : "Modules.LetterLetGo"]);
        }
    }
}
