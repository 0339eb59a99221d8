using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.DataFiles;
using ClassTeacherPlatform.Host.Instruction.Content;
using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Blazor.Fields;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Instruction.Pages;

/// <summary>Makes a further edition: from the one in force, from another, or from a file; shows what changes before it is registered.</summary>
public sealed partial class InstructionEditPage
{
    private ElementReference _result;
    private bool _isToResult;
    private InstructionDraft? _draft;
    private EntryId? _begunFrom;
    private EntryId? _newestThen;
    private EntryId? _newestNow;
    private string _begun = string.Empty;
    private string _checked = string.Empty;
    private EditionPreview? _preview;
    private IReadOnlyList<ClauseDuty> _known = [];
    private IReadOnlyList<string> _fileProblems = [];
    private IReadOnlyList<string> _draftProblems = [];
    private bool _mayEdit;
    private bool _isFromMissing;
    private bool _isApprovedUnreadable;

    [SupplyParameterFromQuery]
    private Guid? Edition { get; set; }

    private bool IsOutdated => _newestNow != _newestThen;

    private bool IsChanged => _draft is not null && _draft.ToFile().ToJson() != _begun;

    /// <summary>Read again after each commit: what is being typed stays, only what others did is noted.</summary>
    protected override async Task LoadAsync()
    {
        _mayEdit = await Account.MayAsync(KernelPermissions.InstructionEdit, Closed);
        if (await Ask(new GetInstruction(Edition is { } id ? new EntryId(id) : null)) is not { } view)
        {
            return;
        }

        _newestNow = view.Newest;
        _known = view.Known;
        if (_draft is null)
        {
            (_newestThen, _begunFrom) = (view.Newest, view.Edition.Id);
            _draft = InstructionDraft.Of(view.File);
            _begun = view.File.ToJson();
        }
    }

    /// <summary>The result stands below the clauses: the person is taken to it.</summary>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_isToResult)
        {
            _isToResult = false;
            await _result.FocusAsync();
        }
    }

    private async Task TakeFileAsync(ChosenFile file)
    {
        if (FileText.Of(file.Content) is not { } text)
        {
            _fileProblems = [T.Text["File.Encoding"]];
            return;
        }

        var (read, problems) = InstructionReader.Read(text);
        _fileProblems = [.. problems.Select(p => p.ToString())];
        if (read is not null)
        {
            // Another school's approval is not ours; its day of beginning neither.
            _draft = InstructionDraft.Of(read with { Edition = _draft!.ToFile().Edition });
            await CheckAsync();
        }
    }

    private async Task<bool> CheckAsync()
    {
        (_preview, _draftProblems) = (null, []);
        _isFromMissing = _draft!.EffectiveFrom is null;
        var content = _draft.ToFile().ToJson();
        if (await Ask(new PreviewEdition(content, _begunFrom)) is not { } preview)
        {
            return false;
        }

        _draftProblems = [.. preview.Problems.Select(p => DraftProblem.Describe(p, _draft))];
        (_preview, _checked, _isToResult) = (preview, content, true);
        return preview.Changes is not null && !_isFromMissing && !_isApprovedUnreadable;
    }

    /// <summary>Registers only what was shown: what was typed after the check is shown first.</summary>
    private async Task RegisterAsync()
    {
        var wasShown = _draft!.ToFile().ToJson() == _checked;
        if (!await CheckAsync() || !wasShown)
        {
            return;
        }

        var stored = await Do(new StoreEdition(_checked, _draft.EffectiveFrom!.Value, _newestThen), T.Text["Instruction.RegisteredDone"]);
        if (stored.IsDone)
        {
            _begun = _checked;
            Navigation.NavigateTo("/instruction");
        }
    }

    private IReadOnlyList<string> ParentsOf(ClauseDraft clause) =>
        [.. _draft!.Clauses.Where(c => c != clause && c.Parent.Length == 0 && c.Number.Length > 0).Select(c => c.Number).Distinct()];

    private void Add() => _draft!.Clauses.Add(new ClauseDraft { IsOpen = true });

    private void Move(ClauseDraft clause, int by)
    {
        var (at, clauses) = (_draft!.Clauses.IndexOf(clause), _draft.Clauses);
        var to = Math.Clamp(at + by, 0, clauses.Count - 1);
        clauses.RemoveAt(at);
        clauses.Insert(to, clause);
    }
}
