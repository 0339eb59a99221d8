using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.StudentView;
using ClassTeacherPlatform.Sdk.Blazor.Fields;
using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Consents.Answering;

/// <summary>One answer is registered, or a void one done again from its original.</summary>
public sealed partial class AnswerPage
{
    private const string Self = "self";

    private static readonly IReadOnlyList<string> Kinds = [".pdf", ".jpg", ".jpeg", ".png"];

    private StudentHistory? _history;
    private HistoryEntry? _replaced;
    private Guid _version;
    private string _person = Self;
    private Decision? _decision;
    private bool _isUndecided;
    private DateOnly? _on;
    private AnswerRoute _route;
    private string? _place;
    private string? _proof;
    private bool _documentSeen;
    private StoredFile? _scan;

    [SupplyParameterFromQuery(Name = "student")]
    private Guid StudentId { get; set; }

    [SupplyParameterFromQuery(Name = "form")]
    private Guid FormId { get; set; }

    [SupplyParameterFromQuery(Name = "person")]
    private string? Person { get; set; }

    [SupplyParameterFromQuery(Name = "replaces")]
    private Guid? Replaces { get; set; }

    [Inject]
    private IFileStore Files { get; set; } = null!;

    private FormHistory? Form => _history?.Forms.FirstOrDefault(form => form.Form.FormId.Value == FormId);

    private string? PlaceError => ErrorOf("Draft.Paper.OriginalPlace");

    /// <summary>What was typed stays while others record; the history seen at first tells whether somebody was faster.</summary>
    protected override async Task LoadAsync()
    {
        if (_history is not null && _history.Student.Id.Value == StudentId)
        {
            return;
        }

        _history = await Ask(new GetStudentHistory(new StudentId(StudentId)));
        _version = Form?.Form.VersionId.Value ?? default;
        _person = Person ?? _history?.Student.Guardians.Select(guardian => guardian.Id.ToString()).FirstOrDefault() ?? Self;
        _replaced = Form?.Entries.FirstOrDefault(entry => entry.EntryId.Value == Replaces);
        (_decision, _on) = (_replaced is null ? null : _replaced.Kind == HistoryKind.Refused ? Decision.Refused : Decision.Given, _replaced?.On ?? Clock.Today);
    }

    private async Task AttachAsync(ChosenFile file)
    {
        using var content = new MemoryStream(file.Content, writable: false);
        _scan = await Files.SaveAsync(content, file.Name, file.MediaType, Closed);
    }

    private void Decide(Decision decision) => (_decision, _isUndecided) = (decision, false);

    private async Task RegisterAsync()
    {
        if (_decision is not { } decision)
        {
            _isUndecided = true;
            return;
        }

        var student = new StudentId(StudentId);
        var draft = new AnswerDraft
        {
            StudentId = student,
            GuardianId = Guid.TryParse(_person, out var guardian) ? new GuardianId(guardian) : null,
            EventOn = _on ?? default,
            Proof = string.IsNullOrWhiteSpace(_proof) ? null : _proof.Trim(),
            Paper = new AnswerPaper
            {
                Decision = decision,
                Route = _route,
                OriginalPlace = _place?.Trim(),
                DocumentSeen = _documentSeen,
                Scan = _scan is null ? null : new ScanPages(_scan.Sha256, _scan.Name, null, null),
                Replaces = Replaces is { } entry ? new EntryId(entry) : null,
            },
        };
        var command = new RegisterAnswer { StudentId = student, FormVersionId = new EntryId(_version), Draft = draft, SeenSeq = _history!.LastSeq };
        if ((await Do(command, T.Text["AnswerPage.Done"])).IsDone)
        {
            Navigation.NavigateTo($"/consents/student/{StudentId}");
        }
    }
}
