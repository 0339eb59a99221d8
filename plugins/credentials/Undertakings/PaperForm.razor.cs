using ClassTeacherPlatform.Credentials.States;
using ClassTeacherPlatform.Sdk.Blazor.Fields;
using ClassTeacherPlatform.Sdk.Files;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Credentials.Undertakings;

/// <summary>The people of a class with their undertakings, on which signed papers are registered at once.</summary>
public sealed partial class PaperForm
{
    private static readonly IReadOnlyList<string> Kinds = [".pdf", ".jpg", ".jpeg", ".png"];

    private readonly HashSet<Holder> _ticked = [];
    private DateOnly? _on;
    private string _place = string.Empty;
    private StoredFile? _scan;
    private string? _problem;

    [Parameter, EditorRequired]
    public required IReadOnlyList<PersonUndertaking> People { get; set; }

    /// <summary>Whose line is shown as chosen.</summary>
    [Parameter]
    public Guid? Marked { get; set; }

    [Inject]
    private IFileStore Files { get; set; } = null!;

    private List<PersonUndertaking> Waiting => [.. People.Where(p => p.SignedOn is null).DistinctBy(p => p.Person.Holder)];

    /// <summary>The page that holds it reads.</summary>
    protected override Task LoadAsync()
    {
        _on ??= Clock.Today;
        _ticked.IntersectWith(Waiting.Select(p => p.Person.Holder));
        return Task.CompletedTask;
    }

    private void Toggle(PersonUndertaking person)
    {
        if (!_ticked.Remove(person.Person.Holder))
        {
            _ticked.Add(person.Person.Holder);
        }
    }

    private void TickAll() => _ticked.UnionWith(Waiting.Select(p => p.Person.Holder));

    private async Task AttachAsync(ChosenFile file)
    {
        using var content = new MemoryStream(file.Content, writable: false);
        try
        {
            (_scan, _problem) = (await Files.SaveAsync(content, file.Name, file.MediaType, Closed), null);
        }
        catch (FileNotKeptException problem)
        {
            _problem = T.Text[$"Scan.{problem.Problem}"];
        }
    }

    private async Task RegisterAsync()
    {
        var lines = Waiting.Where(p => _ticked.Contains(p.Person.Holder)).Select(p => new UndertakingLine(p.Person.StudentId, p.Person.Holder)).ToList();
        var command = new RegisterUndertakings { Lines = lines, SignedOn = _on, Place = _place, Scan = _scan };
        if ((await Do(command, T.Text.Count("Undertaking.Registered", lines.Count))).IsDone)
        {
            _ticked.Clear();
            _scan = null;
        }
    }
}
