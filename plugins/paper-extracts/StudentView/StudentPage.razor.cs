using ClassTeacherPlatform.PaperExtracts.Recall;
using ClassTeacherPlatform.PaperExtracts.Register;
using ClassTeacherPlatform.Sdk.Blazor.Downloads;
using ClassTeacherPlatform.Sdk.Blazor.Questions;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.PaperExtracts.StudentView;

/// <summary>One student's extracts: who is entitled, what was issued, handed over, called back.</summary>
public sealed partial class StudentPage
{
    private StudentExtracts? _view;
    private bool _mayIssue;

    [Parameter]
    public Guid Id { get; set; }

    [Inject]
    private IDownloads Downloads { get; set; } = null!;

    [Inject]
    private IQuestions Questions { get; set; } = null!;

    protected override async Task LoadAsync()
    {
        _mayIssue = await Account.MayAsync(Names.Issue, Closed);
        _view = await Ask(new GetStudentExtracts(new StudentId(Id)));
    }

    private async Task OpenAsync((ExtractLine Line, ExtractFileKind Kind) file)
    {
        var outcome = await Do(new GetExtractFile(file.Line.Person.StudentId, file.Line.Id, file.Kind));
        if (outcome.IsDone)
        {
            await Downloads.OpenAsync(outcome.Value.Name, outcome.Value.MediaType, outcome.Value.Content, Closed);
        }
    }

    private async Task RecallAsync(ExtractLine line)
    {
        if (await Questions.ReasonAsync(T.Text["Recall.Title", line.Number], T.Text["Recall.What"], T.Text["Recall.Do"]) is { } reason)
        {
            await Do(new RecallExtract(line.Person.StudentId, line.Id, reason), T.Text["Recall.Done", line.Number]);
        }
    }
}
