using ClassTeacherPlatform.Acknowledgements.ClassView;
using ClassTeacherPlatform.Acknowledgements.Marks;
using ClassTeacherPlatform.Acknowledgements.Printing;
using ClassTeacherPlatform.Sdk.Blazor.Downloads;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Acknowledgements.RegisterSheet;

/// <summary>A signed sheet of one content is printed, and registered with its exceptions.</summary>
public sealed partial class SheetPage
{
    private ClassMatrix? _matrix;

    [SupplyParameterFromQuery(Name = "class")]
    private Guid? ClassId { get; set; }

    [SupplyParameterFromQuery(Name = "content")]
    private Guid? ContentId { get; set; }

    [SupplyParameterFromQuery(Name = "student")]
    private Guid? StudentId { get; set; }

    [Inject]
    private IDownloads Downloads { get; set; } = null!;

    /// <summary>The content named in the address, else the first for which somebody is waited for.</summary>
    private MatrixColumn? Column => _matrix!.Columns.FirstOrDefault(c => c.Head.ContentId == ContentId)
        ?? _matrix.Columns.FirstOrDefault(c => c.Done < c.Total)
        ?? (_matrix.Columns is [var first, ..] ? first : null);

    /// <summary>Who may still answer: also the second guardian where the first was enough.</summary>
    private IReadOnlyList<SheetRow> Lines
    {
        get
        {
            var at = _matrix!.Columns.ToList().IndexOf(Column!);
            return
            [
                .. from student in _matrix.Students
                   from line in student.Lines
                   where line.Cells[at] is { IsOpen: true } or { State: CellState.NotNeeded }
                   select new SheetRow(student.Name, line.Person, line.Name, line.Capacity, line.Cells[at]),
            ];
        }
    }

    protected override async Task LoadAsync() => _matrix = ClassId is { } id ? await Ask(new GetClassMatrix(new SchoolClassId(id))) : null;

    private void ChooseContent(ChangeEventArgs change) =>
        Navigation.NavigateTo(Navigation.GetUriWithQueryParameter("content", (string?)change.Value), replace: true);

    private Task PrintAsync() => OpenAsync(new PrintSheet(_matrix!.Class.Id, Column!.Head.ContentId, Say.Language));

    private Task PrintFamiliesAsync() => OpenAsync(new PrintFamilySheets(_matrix!.Class.Id, Column!.Head.ContentId, Say.Language));

    private async Task OpenAsync(Query<PrintedFile> query)
    {
        var outcome = await Do(query);
        if (outcome.IsDone)
        {
            await Downloads.OpenAsync(outcome.Value.Name, MediaTypes.Pdf, outcome.Value.Content, Closed);
        }
    }
}
