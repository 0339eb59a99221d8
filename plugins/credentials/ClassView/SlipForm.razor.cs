using ClassTeacherPlatform.Credentials.Data;
using ClassTeacherPlatform.Credentials.HandOut;
using ClassTeacherPlatform.Credentials.Printing;
using ClassTeacherPlatform.Credentials.Reissue;
using ClassTeacherPlatform.Credentials.States;
using ClassTeacherPlatform.Credentials.Steps;
using ClassTeacherPlatform.Sdk.Blazor.Downloads;
using ClassTeacherPlatform.Sdk.Blazor.Fields;
using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Credentials.ClassView;

/// <summary>Records what happened to the slips that are ticked: one signed sheet at once, «all except …».</summary>
public sealed partial class SlipForm
{
    private static readonly IReadOnlyList<string> Kinds = [".pdf", ".jpg", ".jpeg", ".png"];

    private SlipAction _action;
    private DateOnly? _on;
    private HandOverWay _way;
    private IdentityProof _proof;
    private string _place = string.Empty;
    private string _note = string.Empty;
    private StoredFile? _scan;
    private string? _problem;

    [Parameter, EditorRequired]
    public required SchoolClassId Class { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<PersonSlip> People { get; set; }

    /// <summary>Whose slips are ticked; shared with the page.</summary>
    [Parameter, EditorRequired]
    public required HashSet<Holder> Ticked { get; set; }

    [Parameter]
    public EventCallback Changed { get; set; }

    [Inject]
    private IDownloads Downloads { get; set; } = null!;

    [Inject]
    private IFileStore Files { get; set; } = null!;

    /// <summary>Those for whom the action makes sense; two children's line of one guardian is one slip.</summary>
    private List<PersonSlip> Possible => [.. People.Where(p => ActionRules.May(p, _action)).DistinctBy(p => p.SlipId)];

    private List<PersonSlip> Chosen => [.. People.Where(p => p.SlipId is not null && Ticked.Contains(p.Person.Holder)).DistinctBy(p => p.SlipId)];

    /// <summary>The page that holds it reads.</summary>
    protected override Task LoadAsync()
    {
        _on ??= Clock.Today;
        return Task.CompletedTask;
    }

    private Task TickAllAsync()
    {
        Ticked.Clear();
        Ticked.UnionWith(Possible.Select(p => p.Person.Holder));
        return Changed.InvokeAsync();
    }

    private Task TickNoneAsync()
    {
        Ticked.Clear();
        return Changed.InvokeAsync();
    }

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
        var lines = Chosen.Select(p => p.Line).ToList();
        var isDone = _action == SlipAction.Print ? await PrintAsync(lines) : (await Do(CommandFor(lines), T.Text.Count($"SlipForm.Done.{_action}", lines.Count))).IsDone;
        if (isDone)
        {
            (_note, _scan) = (string.Empty, null);
            await TickNoneAsync();
        }
    }

    private IRequest<Outcome<int>> CommandFor(List<SlipLine> lines) => _action switch
    {
        SlipAction.HandOut => new HandOutSlips { Lines = lines, On = _on, Note = Note, Proof = _proof, Way = _way, Place = _place, Scan = _scan },
        SlipAction.Send => new SendSlips { Lines = lines, On = _on, Note = Note },
        SlipAction.Activate => new ConfirmFirstSignIn { Lines = lines, On = _on, Note = Note },
        SlipAction.Lose => new ReportLoss { Lines = lines, On = _on, Note = Note },
        SlipAction.Cancel => new CancelSlips { Lines = lines, On = _on, Note = Note },
        SlipAction.Reissue => new ReissueSlips(lines),
        SlipAction.Print => throw new InvalidOperationException("A print is logged and then asked for."),
    };

    private string? Note => string.IsNullOrWhiteSpace(_note) ? null : _note.Trim();

    private async Task<bool> PrintAsync(List<SlipLine> lines)
    {
        if (await Do(new PrintSlips(lines)) is not { IsDone: true, Value: var prints }
            || await Do(new GetSlipSheet(lines, prints)) is not { IsDone: true, Value: var sheet })
        {
            return false;
        }

        await Downloads.OpenAsync(sheet.Name, MediaTypes.Pdf, sheet.Content, Closed);
        return true;
    }
}
