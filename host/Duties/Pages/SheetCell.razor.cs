using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Duties;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Duties.Pages;

/// <summary>How far a duty is for one student: the worst of its items, with the way to fill the gap.</summary>
public sealed partial class SheetCell
{
    [Parameter, EditorRequired]
    public IReadOnlyList<DutyItem> Items { get; set; } = [];

    [Parameter, EditorRequired]
    public DutyAnswer Answer { get; set; } = null!;

    /// <summary>Of whom or what: for those who hear the link alone.</summary>
    [Parameter, EditorRequired]
    public string About { get; set; } = string.Empty;

    /// <summary>Says in words that nothing is needed; a table of many cells takes a dash.</summary>
    [Parameter]
    public bool InWords { get; set; }

    private DutyProgress Progress => DutyProgress.Of(Items);

    private IEnumerable<string> Notes => Items.Where(i => i.State != DutyState.Done).Select(i => i.Note).OfType<string>().Distinct();

    private string? Address => Items.FirstOrDefault(i => i.State == Progress.State) is { } worst ? Answer.AddressOf(worst) : null;

    private string? Hint => Progress is { Open: > 0, DueOn: { } day } ? T.Text["Duties.DueOn", DayTexts.Short(day)] : null;

    /// <summary>Several things of one student are counted.</summary>
    private string Text(DutyState state) => Items.Count == 1
        ? T.Text[$"Sheet.State.{state}"]
        : T.Text["Sheet.StateOf", T.Text[$"Sheet.State.{state}"], Progress.Done, Progress.Total];
}
