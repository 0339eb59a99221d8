using ClassTeacherPlatform.Acknowledgements.Invalidate;
using ClassTeacherPlatform.Acknowledgements.Journal;
using ClassTeacherPlatform.Sdk.Blazor.Downloads;
using ClassTeacherPlatform.Sdk.Blazor.Questions;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Acknowledgements.StudentView;

/// <summary>One family's acknowledgements: what is asked now, and the register.</summary>
public sealed partial class StudentPage
{
    private StudentAnswers? _view;
    private bool _mayRegister;

    [Parameter]
    public Guid Id { get; set; }

    [Inject]
    private IDownloads Downloads { get; set; } = null!;

    [Inject]
    private IQuestions Questions { get; set; } = null!;

    protected override async Task LoadAsync()
    {
        _mayRegister = await Account.MayAsync(Names.Register, Closed);
        _view = await Ask(new GetStudentAnswers(new StudentId(Id)));
    }

    private async Task OpenAsync(AnswerRow row)
    {
        var outcome = await Do(new GetScan(row.Person.StudentId, row.Id));
        if (outcome.IsDone)
        {
            await Downloads.OpenAsync(outcome.Value.Name, outcome.Value.MediaType, outcome.Value.Content, Closed);
        }
    }

    private async Task InvalidateAsync(AnswerRow row)
    {
        if (await Questions.ReasonAsync(T.Text["Invalidate.Title"], T.Text["Invalidate.What", row.SignerName], T.Text["Invalidate.Do"]) is { } reason)
        {
            await Do(new InvalidateAcknowledgement(row.Person.StudentId, row.Id, reason), T.Text["Invalidate.Done"]);
        }
    }
}
