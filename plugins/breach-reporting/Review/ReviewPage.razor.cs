using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.Sdk.Blazor.Downloads;
using ClassTeacherPlatform.Sdk.Blazor.Questions;
using ClassTeacherPlatform.Sdk.Duties;
using ClassTeacherPlatform.Sdk.Files;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.BreachReporting.Review;

/// <summary>What the accounts did from t0 to tR, item by item: the head decides before T, and may confirm after it.</summary>
public sealed partial class ReviewPage
{
    private readonly HashSet<long> _chosen = [];
    private ReviewList? _list;

    [Parameter]
    public int Number { get; set; }

    [Inject]
    private IQuestions Questions { get; set; } = null!;

    [Inject]
    private IDownloads Downloads { get; set; } = null!;

    private bool IsEmpty => _list is not { Lines.Count: > 0 };

    /// <summary>What clause 11 voids by itself is not judged again, only confirmed.</summary>
    private bool MayJudge => !IsBusy && _chosen.Count > 0 && _list!.Lines.Where(l => _chosen.Contains(l.Seq)).All(l => l.IsInDoubt);

    protected override async Task LoadAsync()
    {
        _list = await Ask(new GetReview(Number));
        _chosen.RemoveWhere(seq => _list?.Lines.All(l => l.Seq != seq) ?? true);
    }

    private static DutyState StateOf(ReviewLine line) => line.IsVoid ? DutyState.Overdue : line.IsOpen ? DutyState.Conflict : DutyState.Done;

    private async Task ExportAsync(TableFormat format)
    {
        if (await Ask(new ExportReview(Number, format)) is { } file)
        {
            var (extension, mediaType) = format == TableFormat.Xlsx ? ("xlsx", MediaTypes.Xlsx) : ("csv", MediaTypes.Csv);
            await Downloads.SaveAsync($"{file.Name}.{extension}", mediaType, file.Content, Closed);
        }
    }

    private void Choose(ReviewLine line, bool isOn)
    {
        if (isOn)
        {
            _chosen.Add(line.Seq);
        }
        else
        {
            _chosen.Remove(line.Seq);
        }
    }

    private async Task DecideAsync(Verdict verdict)
    {
        var title = T.Text[verdict == Verdict.Void ? "Review.VoidDo" : "Review.ReaffirmDo"];
        if (await Questions.ReasonAsync(title, T.Text["Review.ReasonWhat"], title) is { } reason)
        {
            await SendAsync(verdict, reason);
        }
    }

    private Task LeaveAsync() => SendAsync(Verdict.Leave, null);

    private async Task SendAsync(Verdict verdict, string? reason)
    {
        if ((await Do(new DecideReview(Number, [.. _chosen], verdict, reason), T.Text["Review.Done"])).IsDone)
        {
            _chosen.Clear();
        }
    }
}
