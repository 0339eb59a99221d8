using ClassTeacherPlatform.PaperExtracts.Attach;
using ClassTeacherPlatform.Sdk.Blazor.Fields;
using ClassTeacherPlatform.Sdk.Files;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.PaperExtracts.StudentView;

/// <summary>Attaches a file that the school IS printed, unchanged.</summary>
public sealed partial class AttachForm
{
    private static readonly IReadOnlyList<string> Kinds = [".pdf"];
    private static readonly byte[] PdfHead = "%PDF-"u8.ToArray();

    private int _person;
    private Guid _period;
    private DateOnly? _asOf;
    private StoredFile? _file;
    private string? _problem;

    [Parameter, EditorRequired]
    public required StudentExtracts View { get; set; }

    [Inject]
    private IFileStore Files { get; set; } = null!;

    /// <summary>The page that holds it reads.</summary>
    protected override Task LoadAsync()
    {
        _person = Math.Min(_person, View.Entitled.Count - 1);
        if (View.Periods.All(period => period.Id != _period))
        {
            _period = (Periods.PeriodReader.Chosen(View.Periods, asked: null, Clock.Today) ?? View.Periods[0]).Id;
        }

        return Task.CompletedTask;
    }

    private async Task KeepAsync(ChosenFile file)
    {
        _file = null;
        if (!file.Content.AsSpan().StartsWith(PdfHead))
        {
            _problem = T.Text["Attach.NotPdf"];
            return;
        }

        try
        {
            using var content = new MemoryStream(file.Content, writable: false);
            (_file, _problem) = (await Files.SaveAsync(content, file.Name, "application/pdf", Closed), null);
        }
        catch (FileNotKeptException problem)
        {
            _problem = T.Text[$"File.{problem.Problem}"];
        }
    }

    private async Task AttachAsync()
    {
        var person = View.Entitled[_person].Recipient.Person;
        var outcome = await Do(
            new AttachExtract
            {
                StudentId = person.StudentId,
                GuardianId = person.GuardianId,
                PeriodId = _period,
                AsOf = _asOf,
                FileSha256 = _file?.Sha256,
                FileName = _file?.Name ?? string.Empty,
            },
            T.Text["Attach.Done"]);
        if (outcome.IsDone)
        {
            (_file, _asOf) = (null, null);
        }
    }
}
