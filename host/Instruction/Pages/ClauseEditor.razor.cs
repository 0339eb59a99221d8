using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Blazor.Questions;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Instruction.Pages;

/// <summary>Edits one clause: its number, texts and duties.</summary>
public sealed partial class ClauseEditor
{
    private readonly string _id = $"parent-{Guid.NewGuid():N}";
    private string _other = string.Empty;

    [Parameter, EditorRequired]
    public ClauseDraft Draft { get; set; } = null!;

    /// <summary>Numbers of the clauses that this one can be a part of.</summary>
    [Parameter]
    public IReadOnlyList<string> Parents { get; set; } = [];

    /// <summary>The duties to choose from.</summary>
    [Parameter]
    public IReadOnlyList<ClauseDuty> Known { get; set; } = [];

    /// <summary>Told by how many places it moves.</summary>
    [Parameter]
    public EventCallback<int> Moved { get; set; }

    [Parameter]
    public EventCallback Removed { get; set; }

    [Inject]
    private IQuestions Questions { get; set; } = null!;

    private IEnumerable<(string Id, string Title)> Options => Known.Select(d => (d.Id, d.Title.ToString()))
        .Concat(Draft.Duties.Where(id => Known.All(d => d.Id != id)).Select(id => (id, T.Text["Instruction.Standing.Unknown"])));

    private void Toggle() => Draft.IsOpen = !Draft.IsOpen;

    private void Choose(string id, bool chosen)
    {
        Draft.Duties.Remove(id);
        if (chosen)
        {
            Draft.Duties.Add(id);
        }
    }

    private void AddDuty()
    {
        if (_other.Trim() is { Length: > 0 } id)
        {
            Choose(id, true);
            _other = string.Empty;
        }
    }

    private async Task RemoveAsync()
    {
        var name = $"{Draft.Printed} {Draft.Title}".Trim();
        if (await Questions.ConfirmAsync(T.Text["Instruction.RemoveClause"], T.Text["Instruction.RemoveAsked", name], T.Text["Instruction.RemoveClause"]))
        {
            await Removed.InvokeAsync();
        }
    }
}
