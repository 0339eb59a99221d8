using ClassTeacherPlatform.PaperExtracts.Register;
using ClassTeacherPlatform.Sdk.Blazor.Fields;
using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.PaperExtracts.Handing;

/// <summary>A signed sheet is registered for all who are ticked: «all except …» takes one press more.</summary>
public sealed partial class HandOverForm
{
    private static readonly IReadOnlyList<string> Kinds = [".pdf", ".png", ".jpg", ".jpeg"];

    private DateOnly? _on;
    private string _place = string.Empty;
    private StoredFile? _scan;
    private string? _scanProblem;

    /// <summary>Extracts that wait for a signature.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<ExtractLine> Lines { get; set; }

    /// <summary>Those that were signed for; shared with the list above.</summary>
    [Parameter, EditorRequired]
    public required HashSet<EntryId> Ticked { get; set; }

    /// <summary>Told when ticks changed here.</summary>
    [Parameter]
    public EventCallback TicksChanged { get; set; }

    [Inject]
    private IFileStore Files { get; set; } = null!;

    /// <summary>The page that holds it reads.</summary>
    protected override Task LoadAsync() => Task.CompletedTask;

    private async Task AttachAsync(ChosenFile file)
    {
        try
        {
            using var content = new MemoryStream(file.Content, writable: false);
            (_scan, _scanProblem) = (await Files.SaveAsync(content, file.Name, file.MediaType, Closed), null);
        }
        catch (FileNotKeptException problem)
        {
            (_scan, _scanProblem) = (null, T.Text[$"File.{problem.Problem}"]);
        }
    }

    private async Task TickAll()
    {
        if (Ticked.Count == Lines.Count)
        {
            Ticked.Clear();
        }
        else
        {
            Ticked.UnionWith(Lines.Select(line => line.Id));
        }

        await TicksChanged.InvokeAsync();
    }

    private async Task RegisterAsync()
    {
        var lines = Lines.Where(line => Ticked.Contains(line.Id)).ToList();
        var outcome = await Do(
            new RegisterHandOver
            {
                StudentIds = [.. lines.Select(line => line.Person.StudentId).Distinct()],
                ExtractIds = [.. lines.Select(line => line.Id)],
                On = _on,
                Place = _place,
                ScanSha256 = _scan?.Sha256,
                ScanName = _scan?.Name,
            },
            T.Text.Count("HandOver.Done", lines.Count));
        if (outcome.IsDone)
        {
            Ticked.Clear();
            _scan = null;
        }
    }
}
