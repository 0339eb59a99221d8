using ClassTeacherPlatform.Sdk.Blazor.Fields;
using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.PaperExtracts.Load;

/// <summary>Progress data from a file: dry run first, then one operation.</summary>
public sealed partial class LoadPage
{
    private const int Shown = 100;

    private static readonly IReadOnlyList<string> Kinds = [".xlsx", ".csv"];

    private LoadView? _view;
    private ProgressPlan? _plan;
    private (Guid Class, Guid Period)? _checkedFor;
    private StoredFile? _file;
    private DateOnly? _asOf;
    private string? _problem;

    [SupplyParameterFromQuery(Name = "class")]
    private Guid? ClassId { get; set; }

    [SupplyParameterFromQuery(Name = "period")]
    private Guid? PeriodId { get; set; }

    [Inject]
    private IFileStore Files { get; set; } = null!;

    protected override async Task LoadAsync()
    {
        _view = ClassId is { } id ? await Ask(new GetLoadView(new SchoolClassId(id), PeriodId)) : null;
        if (_checkedFor is { } known && known != (ClassId, _view?.Period?.Id))
        {
            // What was checked for another class or period says nothing about this one.
            (_plan, _file, _checkedFor) = (null, null, null);
        }
    }

    private async Task CheckAsync(ChosenFile file)
    {
        var (classId, period) = (ClassId!.Value, _view!.Period!.Id);
        (_plan, _file, _problem) = (null, null, null);
        var outcome = await Do(new CheckProgressFile(new SchoolClassId(classId), period, file.Content));
        if (!outcome.IsDone)
        {
            return;
        }

        var plan = outcome.Value;
        _problem = plan.Problem is { } problem ? T.Text[$"Load.Table.{problem}"] : plan.HasNoHeads ? T.Text["Load.NoHeads"] : null;
        _file = _problem is null ? await KeepAsync(file) : null;
        if (_file is not null)
        {
            (_plan, _checkedFor) = (plan, (classId, period));
        }
    }

    private async Task<StoredFile?> KeepAsync(ChosenFile file)
    {
        try
        {
            using var content = new MemoryStream(file.Content, writable: false);
            return await Files.SaveAsync(content, file.Name, file.MediaType, Closed);
        }
        catch (FileNotKeptException problem)
        {
            _problem = T.Text[$"File.{problem.Problem}"];
            return null;
        }
    }

    private async Task ApplyAsync()
    {
        var outcome = await Do(
            new ApplyProgressFile
            {
                PeriodId = _checkedFor!.Value.Period,
                FileSha256 = _file!.Sha256,
                FileName = _file.Name,
                AsOf = _asOf,
                Sheets = _plan!.Sheets,
                RowsTaken = _plan.RowsTaken,
                RowsLeft = _plan.Left.Count,
            },
            T.Text.Count("Load.Done", _plan.Sheets.Count));
        if (outcome.IsDone)
        {
            Navigation.NavigateTo($"/paper-extracts?class={ClassId}&period={_view!.Period!.Id}");
        }
    }
}
