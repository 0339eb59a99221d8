using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Blazor.Fields;
using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Acknowledgements.RegisterSheet;

/// <summary>The people of a signed sheet in the order of the class list: all of them are marked at once, then the exceptions.</summary>
public sealed partial class SheetForm
{
    private static readonly IReadOnlyList<string> Kinds = [".pdf", ".jpg", ".jpeg", ".png"];

    private readonly Dictionary<Person, SheetAnswer> _marks = [];
    private DateOnly? _seenOn;
    private string _place = string.Empty;
    private string? _remark;
    private StoredFile? _scan;
    private string? _problem;

    [Parameter, EditorRequired]
    public required SchoolClassId Class { get; set; }

    [Parameter, EditorRequired]
    public required Guid ContentId { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<SheetRow> Lines { get; set; }

    /// <summary>Whose line is shown as chosen.</summary>
    [Parameter]
    public Guid? Chosen { get; set; }

    [Inject]
    private IFileStore Files { get; set; } = null!;

    /// <summary>Whoever answered in the meantime is no longer on the sheet.</summary>
    protected override void OnParametersSet()
    {
        var waiting = Lines.Select(l => l.Person).ToHashSet();
        foreach (var gone in _marks.Keys.Where(person => !waiting.Contains(person)).ToList())
        {
            _marks.Remove(gone);
        }
    }

    /// <summary>The page that holds it reads.</summary>
    protected override Task LoadAsync() => Task.CompletedTask;

    private bool IsRefused(SheetRow row) => _marks.TryGetValue(row.Person, out var answer) && answer == SheetAnswer.RefusedToSign;

    private void Set(SheetRow row, SheetAnswer? answer)
    {
        if (answer is { } given)
        {
            _marks[row.Person] = given;
        }
        else
        {
            _marks.Remove(row.Person);
        }
    }

    private void MarkAll()
    {
        var isFull = _marks.Count == Lines.Count;
        foreach (var row in Lines)
        {
            Set(row, isFull ? null : _marks.GetValueOrDefault(row.Person));
        }
    }

    private async Task KeepAsync(ChosenFile file)
    {
        using var content = new MemoryStream(file.Content, writable: false);
        try
        {
            (_scan, _problem) = (await Files.SaveAsync(content, file.Name, file.MediaType, Closed), null);
        }
        catch (FileNotKeptException problem)
        {
            (_scan, _problem) = (null, T.Text[$"File.{problem.Problem}"]);
        }
    }

    private async Task RegisterAsync()
    {
        var outcome = await Do(new RegisterAcknowledgementSheet
        {
            ClassId = Class,
            ContentId = ContentId,
            SeenOn = _seenOn,
            OriginalPlace = _place,
            Scan = _scan is { } scan ? new ScanPages(scan.Sha256, scan.Name) : null,
            People = [.. _marks.Select(m => new SheetPerson(m.Key.StudentId, m.Key.GuardianId, m.Value)
            {
                Remark = m.Value == SheetAnswer.RefusedToSign ? _remark : null,
            })],
        }, T.Text.Count("RegisterSheet.Done", _marks.Count));
        if (outcome.IsDone)
        {
            _marks.Clear();
            (_scan, _remark) = (null, null);
        }
    }
}
