using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.Mailing;
using ClassTeacherPlatform.Sdk.Blazor.Downloads;
using ClassTeacherPlatform.Sdk.Blazor.Questions;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.BreachReporting.Papers;

/// <summary>The letters of an incident and its act: looked at, made with a number, opened again.</summary>
public sealed partial class PapersPage
{
    private PaperList? _list;
    private bool _mayWork;

    [Parameter]
    public int Number { get; set; }

    [Inject]
    private IDownloads Downloads { get; set; } = null!;

    [Inject]
    private IQuestions Questions { get; set; } = null!;

    private IEnumerable<PaperKind> Offered => Enum.GetValues<PaperKind>()
        .Where(kind => kind is not (PaperKind.FirstReport or PaperKind.ResultsReport) || _list!.NeedsReports || Made(kind).Count > 0);

    protected override async Task LoadAsync()
    {
        _mayWork = await Account.MayAsync(Names.Work, Closed);
        _list = await Ask(new GetPapers(Number));
    }

    private List<PaperLine> Made(PaperKind kind) => [.. _list!.Papers.Where(p => p.Kind == kind)];

    private async Task PreviewAsync(PaperKind kind) => await ShowAsync(await Ask(new PreviewPaper(Number, kind)));

    private async Task IssueAsync(PaperKind kind)
    {
        var outcome = await Do(new IssuePaper(Number, kind), T.Text["Papers.Issued"]);
        if (outcome.IsDone)
        {
            await ShowAsync(await Ask(new GetPaperFile(Number, outcome.Value)));
        }
    }

    private async Task OpenAsync(PaperLine paper) => await ShowAsync(await Ask(new GetPaperFile(Number, paper.DocumentId)));

    /// <summary>To the school's officer, after a second look; to the authority nothing goes by itself.</summary>
    private async Task SendAsync(PaperLine paper)
    {
        if (await Questions.ConfirmAsync(T.Text["Letters.SendDraft.Title"], T.Text["Letters.SendDraft.What", paper.DocumentNumber], T.Text["Letters.SendDraft"]))
        {
            await Do(new SendDraft(Number, paper.DocumentId), T.Text["Letters.Sent"]);
        }
    }

    private Task ShowAsync(PaperFile? file) => file is null ? Task.CompletedTask : Downloads.OpenAsync(file.Name, MediaTypes.Pdf, file.Content, Closed);
}
