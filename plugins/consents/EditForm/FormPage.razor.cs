using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.Forms;
using ClassTeacherPlatform.Consents.PublishForm;
using ClassTeacherPlatform.Sdk.Blazor.Pages;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ClassTeacherPlatform.Consents.EditForm;

/// <summary>One form: the draft of its next version for those who may publish, and all versions for everybody.</summary>
public sealed partial class FormPage
{
    private const string New = "new";
    private static readonly TimeSpan KeepEvery = TimeSpan.FromSeconds(2);

    private FormId _formId = FormId.New();
    private string? _shown;
    private DraftShelf? _shelf;
    private FormHistory? _history;
    private FormDraft? _draft;
    private string? _refusal;
    private DateTimeOffset _keptAt;
    private bool _mayWrite;
    private bool _isRestored;
    private bool _isChanged;

    /// <summary>The form's id, or <c>new</c>.</summary>
    [Parameter]
    public string Key { get; set; } = New;

    /// <summary>The form whose text a new one begins with.</summary>
    [SupplyParameterFromQuery(Name = "from")]
    private Guid? From { get; set; }

    [Inject]
    private IJSRuntime Browser { get; set; } = null!;

    [Inject]
    private IRefusalTexts Texts { get; set; } = null!;

    private bool IsKnown => _history is { Versions.Count: > 0 };

    private string Heading => _history?.Current?.Content.Title ?? T.Text["Forms.New"];

    /// <summary>What somebody else published while this draft was written.</summary>
    private FormText? Overtaking => _history is { } history && _draft is { } draft && draft.BasedOn < history.LastNumber ? history.Versions[0] : null;

    protected override async Task LoadAsync()
    {
        if (_shown != Key)
        {
            _shown = Key;
            _formId = Guid.TryParse(Key, out var id) ? new FormId(id) : FormId.New();
            (_draft, _isRestored, _isChanged, _refusal) = (null, false, false, null);
        }

        _mayWrite = await Account.MayAsync(Permission.Forms, Closed);
        _history = await Ask(new GetForm(_formId)) ?? _history;
        if (_history is not null && _mayWrite && _draft is null)
        {
            _shelf = new DraftShelf(Browser, $"ctp.consents.form.{Key}");
            var kept = await _shelf.FindAsync(Closed);
            (_draft, _isRestored, _isChanged) = (kept ?? await BeginAsync(_history), kept is not null, kept is not null);
        }
    }

    private async Task<FormDraft> BeginAsync(FormHistory history)
    {
        if (history.InUseOrLast is { } current)
        {
            return FormDraft.Of(current.Content, history.LastNumber);
        }

        var template = From is { } from ? (await Ask(new GetForm(new FormId(from))))?.Current : null;
        return template is null
            ? new FormDraft()
            : FormDraft.Of(template.Content with { Purpose = string.Empty, AsksEveryone = false }, basedOn: 0);
    }

    private async Task KeepAsync()
    {
        _isChanged = true;
        if (Clock.Now - _keptAt >= KeepEvery)
        {
            _keptAt = Clock.Now;
            await _shelf!.KeepAsync(_draft!, Closed);
        }
    }

    private async Task DecideAsync(bool asksAgain)
    {
        _draft!.AsksAgain = asksAgain;
        _keptAt = default;
        await KeepAsync();
    }

    private async Task DropDraftAsync()
    {
        await _shelf!.DropAsync(Closed);
        (_draft, _isRestored, _isChanged, _refusal) = (await BeginAsync(_history!), false, false, null);
    }

    private async Task RebaseAsync()
    {
        _draft!.BasedOn = _history!.LastNumber;
        _keptAt = default;
        await KeepAsync();
    }

    private async Task PublishAsync()
    {
        if (IsKnown && _draft!.AsksAgain is null)
        {
            _refusal = T.Text["Forms.AskAgainMissing"];
            return;
        }

        await _shelf!.KeepAsync(_draft!, Closed);
        var outcome = await Do(new PublishVersion(_formId, _draft!.BasedOn, _draft.ToContent()), T.Text["Forms.Published"]);
        _refusal = outcome.IsDone ? null : Texts.Describe(outcome.Refusal, typeof(FormPage).Assembly);
        if (outcome.IsDone)
        {
            await _shelf.DropAsync(Closed);
            (_draft, _isRestored, _isChanged) = (null, false, false);
            await LeaveAsync();
        }
    }

    private Task LeaveAsync()
    {
        if (Key != New)
        {
            return ReloadAsync();
        }

        Navigation.NavigateTo($"/consents/forms/{_formId}");
        return Task.CompletedTask;
    }
}
