using ClassTeacherPlatform.Consents.ClassView;
using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.Forms;
using ClassTeacherPlatform.Sdk.Blazor.Fields;
using ClassTeacherPlatform.Sdk.Blazor.Papers;
using ClassTeacherPlatform.Sdk.Blazor.Questions;
using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace ClassTeacherPlatform.Consents.Stack;

/// <summary>A stack of papers of one class is registered by keyboard alone, in one operation.</summary>
public sealed partial class StackPage
{
    private static readonly IReadOnlyList<string> Kinds = [".pdf"];

    private readonly StackDefaults _defaults = new();
    private ClassConsents? _consents;
    private (Guid Class, FormId Form) _shown;
    private StackGrid? _grid;
    private StackScan? _scan;
    private StackCell? _exception;
    private string? _scanProblem;
    private string? _placeProblem;
    private ElementReference _place;
    private AnswerGrid? _answers;

    [SupplyParameterFromQuery(Name = "class")]
    private Guid? ClassId { get; set; }

    [SupplyParameterFromQuery(Name = "form")]
    private Guid? FormId { get; set; }

    [Inject]
    private IQuestions Questions { get; set; } = null!;

    [Inject]
    private ConsentSettings Settings { get; set; } = null!;

    [Inject]
    private IFileStore Files { get; set; } = null!;

    [Inject]
    private IPdfPages Pdf { get; set; } = null!;

    private FormText? Form => _consents?.Forms.FirstOrDefault(form => form.FormId.Value == FormId) ?? (_consents is { Forms: [var first, ..] } ? first : null);

    protected override async Task LoadAsync()
    {
        _defaults.EventOn ??= Clock.Today;
        if (ClassId is not { } id || await Ask(new GetClassConsents(new SchoolClassId(id))) is not { } consents)
        {
            return;
        }

        // What was typed stays while others record: their entries are told when the stack is registered.
        _consents = _shown.Class == id && _grid is { Papers.Count: > 0 } ? _consents : consents;
        if (Form is { } form && (_shown != (id, form.FormId) || _grid is not { Papers.Count: > 0 }))
        {
            Begin(id, form);
        }
    }

    private void Begin(Guid id, FormText form)
    {
        _shown = (id, form.FormId);
        _grid = new StackGrid(_consents!, _consents!.Forms.ToList().IndexOf(form), Settings.PagesPerPaper);
        _grid.Attach(_scan?.Pages);
        _exception = null;
    }

    private bool IsUnsaved => _grid is { Papers.Count: > 0 };

    /// <summary>Marked papers that are not registered yet are not lost by one press on a link.</summary>
    private async Task AskBeforeLeavingAsync(LocationChangingContext leaving)
    {
        if (IsUnsaved && !await Questions.ConfirmAsync(T.Text["Stack.Leave"], T.Text["Stack.LeaveAsked", _grid!.Papers.Count], T.Text["Stack.LeaveYes"]))
        {
            leaving.PreventNavigation();
        }
    }

    private int Count(Decision decision) => _grid!.Papers.Count(paper => paper.Decision == decision);

    private void ChooseForm(ChangeEventArgs change) =>
        Navigation.NavigateTo(Navigation.GetUriWithQueryParameter("form", (string?)change.Value), replace: true);

    private async Task AttachAsync(ChosenFile file)
    {
        var pages = Pdf.Count(file.Content);
        _scanProblem = pages is null ? T.Text["Stack.ScanUnreadable"] : null;
        if (pages is { } count)
        {
            using var content = new MemoryStream(file.Content, writable: false);
            _scan = new StackScan(await Files.SaveAsync(content, file.Name, "application/pdf", Closed), count);
            _grid!.Attach(count);
        }
    }

    private async Task ObeyAsync(PaperKey key)
    {
        if (key == PaperKey.Register && !IsBusy && _grid!.Papers.Count > 0)
        {
            await RegisterAsync();
        }
        else if (key == PaperKey.Exception && _grid!.Active is { Decision: not null } cell)
        {
            _exception = cell;
        }
    }

    private async Task CloseExceptionAsync()
    {
        _exception = null;
        await (_answers?.FocusAsync() ?? ValueTask.CompletedTask);
    }

    private void ForgetPlace() => _placeProblem = null;

    private async Task RegisterAsync()
    {
        var papers = _grid!.Papers;
        if (_defaults.MissesPlace(papers))
        {
            _placeProblem = T.Text["Answer.PlaceMissing"];
            await _place.FocusAsync();
            return;
        }

        var command = new RegisterStack
        {
            ClassId = new SchoolClassId(_shown.Class),
            FormVersionId = Form!.VersionId,
            Papers = [.. papers.Select(paper => _defaults.DraftOf(paper, _scan?.File))],
            SeenSeq = _consents!.LastSeq,
        };
        foreach (var (at, paper) in papers.Index())
        {
            paper.Error = null;
            _ = ErrorOf(RegisterStackHandler.FieldOf(at));
        }

        var outcome = await Do(command, T.Text.Count("Stack.Done", papers.Count));
        if (outcome.IsDone)
        {
            (_grid, _scan) = (null, null);
            await ReloadAsync();
            await (_answers?.FocusAsync() ?? ValueTask.CompletedTask);
        }
        else if (outcome.Refusal is Refusal.Invalid invalid)
        {
            ShowErrors(papers, invalid);
        }
    }

    private void ShowErrors(IReadOnlyList<StackCell> papers, Refusal.Invalid invalid)
    {
        foreach (var (at, paper) in papers.Index())
        {
            var field = RegisterStackHandler.FieldOf(at);
            paper.Error = invalid.Errors.FirstOrDefault(error => error.Field == field || error.Field.StartsWith(field + ".", StringComparison.Ordinal)) is { } error
                ? T.Text[error.Code]
                : null;
        }

        _grid!.Activate(papers.FirstOrDefault(paper => paper.Error is not null) ?? _grid.Active);
    }
}
