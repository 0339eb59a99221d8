using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.Sdk.Blazor.Questions;
using ClassTeacherPlatform.Sdk.Duties;
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

    /// <summary>What clause 11 voids by itself is not judged again, only confirmed.</summary>
    private bool MayJudge => !IsBusy && _chosen.Count > 0 && _list!.Lines.Where(l => _chosen.Contains(l.Seq)).All(l => l.IsInDoubt);

    protected override async Task LoadAsync()
    {
        _list = await Ask(new GetReview(Number));
        _chosen.RemoveWhere(seq => _list?.Lines.All(l => l.Seq != seq) ?? true);
    }

    private static DutyState StateOf(ReviewLine line) => line.IsVoid ? DutyState.Overdue : line.IsOpen ? DutyState.Conflict : DutyState.Done;

    private string TextOf(ReviewLine line) => line switch
    {
        { IsVoid: true } when line.Operation.VoidByIncident != Number.ToString(System.Globalization.CultureInfo.InvariantCulture) =>
            T.Text["Review.VoidBy", line.Operation.VoidByIncident],
        { IsVoid: true } => T.Text[line.Operation.IsVoidByHead ? "Review.VoidByHead" : "Review.VoidClause"],
        { Verdict: Verdict.Reaffirm } => T.Text["Review.Reaffirmed"],
        { Verdict: Verdict.Leave } => T.Text["Review.Left"],
        _ => T.Text["Review.InDoubt"],
    };

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
