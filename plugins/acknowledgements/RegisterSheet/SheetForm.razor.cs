using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Acknowledgements.RegisterSheet;

/// <summary>What stands on a signed sheet, or on a stack of families' sheets, is registered at once.</summary>
public sealed partial class SheetForm
{
    private SheetGrid _grid = new([]);
    private SheetTable? _table;
    private DateOnly? _seenOn;
    private AnswerRoute _route;
    private string _place = string.Empty;
    private string? _remark;
    private SheetScan? _scan;

    [Parameter, EditorRequired]
    public required SchoolClassId Class { get; set; }

    [Parameter, EditorRequired]
    public required Guid ContentId { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<SheetRow> Lines { get; set; }

    /// <summary>Whose line is shown as chosen.</summary>
    [Parameter]
    public Guid? Chosen { get; set; }

    /// <summary>Whoever answered in the meantime is no longer on the sheet; what was marked stays.</summary>
    protected override void OnParametersSet() => _grid = _grid.With(Lines);

    /// <summary>The page that holds it reads.</summary>
    protected override Task LoadAsync() => Task.CompletedTask;

    private async Task MarkAllAsync()
    {
        _grid.MarkAll(!_grid.IsFull);
        await (_table?.FocusAsync() ?? ValueTask.CompletedTask);
    }

    private void TakeScan(SheetScan? scan)
    {
        _scan = scan;
        _grid.Attach(scan is { IsStack: true } ? scan.Pages : null);
    }

    private async Task RegisterAsync()
    {
        var papers = _grid.Papers;
        var outcome = await Do(
            new RegisterAcknowledgementSheet
            {
                ClassId = Class,
                ContentId = ContentId,
                SeenOn = _seenOn,
                Route = _route,
                OriginalPlace = _place,
                Scan = _scan is { } scan ? new ScanPages(scan.File.Sha256, scan.File.Name) : null,
                People = [.. papers.Select(PersonOf)],
            },
            T.Text.Count("RegisterSheet.Done", papers.Count));
        if (outcome.IsDone)
        {
            _grid.MarkAll(isThere: false);
            TakeScan(null);
            _remark = null;
        }
    }

    private SheetPerson PersonOf(SheetCell cell) => new(cell.Row.Person.StudentId, cell.Row.Person.GuardianId, cell.Answer!.Value)
    {
        Remark = cell.Answer == SheetAnswer.RefusedToSign ? _remark : null,
        ScanFrom = cell.FromPage,
        ScanTo = cell.ToPage,
    };
}
