using ClassTeacherPlatform.PaperExtracts.Issue;
using ClassTeacherPlatform.PaperExtracts.Printing;
using ClassTeacherPlatform.PaperExtracts.Register;
using ClassTeacherPlatform.Sdk.Blazor.Downloads;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.PaperExtracts.ClassView;

/// <summary>A class in one period: who is to have an extract, the batch, the signed sheet.</summary>
public sealed partial class ExtractsPage
{
    private readonly HashSet<EntryId> _ticked = [];
    private ClassExtracts? _view;
    private string _language = "ru";
    private bool _mayIssue;
    private bool _maySetGrounds;
    private bool _maySetPeriods;
    private bool _mayLoad;

    [SupplyParameterFromQuery(Name = "class")]
    private Guid? ClassId { get; set; }

    [SupplyParameterFromQuery(Name = "period")]
    private Guid? PeriodId { get; set; }

    [SupplyParameterFromQuery(Name = "student")]
    private Guid? StudentId { get; set; }

    [Inject]
    private IDownloads Downloads { get; set; } = null!;

    [Inject]
    private MudBlazor.ISnackbar Messages { get; set; } = null!;

    private List<ClassLine> ToIssue => [.. (_view?.Lines ?? []).Where(line => line is { Extract: null, HasData: true })];

    private List<ExtractLine> Unsigned =>
        [.. (_view?.Lines ?? []).Select(line => line.Extract).OfType<ExtractLine>().Where(extract => extract.Standing == ExtractStanding.Issued)];

    protected override async Task LoadAsync()
    {
        _mayIssue = await Account.MayAsync(Names.Issue, Closed);
        _maySetGrounds = await Account.MayAsync(Names.Grounds, Closed);
        _maySetPeriods = await Account.MayAsync(Names.Periods, Closed);
        _mayLoad = await Account.MayAsync(Names.Load, Closed);
        _view = ClassId is { } id ? await Ask(new GetClassExtracts(new SchoolClassId(id), PeriodId)) : null;
        _ticked.IntersectWith(Unsigned.Select(extract => extract.Id));
    }

    private async Task IssueAsync()
    {
        var students = ToIssue.Select(line => line.Recipient.Person.StudentId).Distinct().ToList();
        var issued = 0;
        foreach (var part in students.Chunk(IssueExtracts.Chunk))
        {
            var outcome = await Do(new IssueExtracts { PeriodId = _view!.Period!.Id, StudentIds = part, Language = _language });
            if (!outcome.IsDone)
            {
                return;
            }

            issued += outcome.Value.Issued;
        }

        Messages.Add(T.Text.Count("Issue.Done", issued), MudBlazor.Severity.Success);
    }

    private async Task PrintAsync()
    {
        var (view, lines) = (_view!, Unsigned);
        using var output = new MemoryStream();
        var printed = await Do(new PrintExtracts([.. lines.Select(l => l.Person.StudentId).Distinct()], [.. lines.Select(l => l.Id)], output, Done: null));
        if (printed.IsDone)
        {
            await Downloads.OpenAsync(T.Text["Print.FileName", view.Class.Name, view.Period!.Name] + ".pdf", MediaTypes.Pdf, output.ToArray(), Closed);
        }
    }

    private async Task PrintSheetAsync()
    {
        var view = _view!;
        var sheet = await Do(new PrintSignatureSheet(view.Class.Id, view.Period!.Id, _language));
        if (sheet.IsDone)
        {
            await Downloads.OpenAsync(T.Text["Print.SheetName", view.Class.Name, view.Period.Name] + ".pdf", MediaTypes.Pdf, sheet.Value, Closed);
        }
    }
}
