using ClassTeacherPlatform.PaperExtracts.Issue;
using ClassTeacherPlatform.PaperExtracts.Printing;
using ClassTeacherPlatform.Sdk.Blazor.Downloads;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.PaperExtracts.SchoolView;

/// <summary>The whole school's extracts of a period: issued and printed in one step, with progress, and stopped at will.</summary>
public sealed partial class SchoolExtractsPage
{
    private SchoolExtracts? _view;
    private LongWork? _work;
    private CancellationTokenSource? _stop;
    private string? _note;
    private string _language = "ru";

    [SupplyParameterFromQuery(Name = "period")]
    private Guid? PeriodId { get; set; }

    [Inject]
    private IDownloads Downloads { get; set; } = null!;

    private int NotIssued => _view?.Classes.Sum(c => c.NotIssued) ?? 0;

    private int Unsigned => _view?.Classes.Sum(c => c.Unsigned.Count) ?? 0;

    protected override async Task LoadAsync()
    {
        // While the batch goes on, each of its operations would have the whole school read again.
        if (_work is null)
        {
            _view = await Ask(new GetSchoolExtracts(PeriodId));
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _stop?.Cancel();
            _stop?.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Stop() => _stop?.Cancel();

    /// <summary>What was issued before a stop stays issued; the rest is issued at the next press.</summary>
    private async Task IssueAsync()
    {
        var (period, students) = (_view!.Period!.Id, _view.Classes.SelectMany(c => c.ToIssue).Distinct().ToList());
        var (issued, without, done) = (0, 0, 0);
        await WorkAsync("School.Issuing", students.Count, async stop =>
        {
            foreach (var part in students.Chunk(IssueExtracts.Chunk))
            {
                stop.ThrowIfCancellationRequested();
                var outcome = await Do(new IssueExtracts { PeriodId = period, StudentIds = part, Language = _language });
                if (!outcome.IsDone)
                {
                    return;
                }

                (issued, without, done) = (issued + outcome.Value.Issued, without + outcome.Value.WithoutData, done + part.Length);
                Tell(done);
            }
        });
        _note = $"{_note} {T.Text[without == 0 ? "School.Issued" : "School.IssuedWithout", issued, without]}".Trim();
    }

    /// <summary>The file grows on the disk, not in memory.</summary>
    private async Task PrintAsync()
    {
        var (period, lines) = (_view!.Period!, _view.Classes.SelectMany(c => c.Unsigned).ToList());
        await WorkAsync("School.Printing", lines.Count, async stop =>
        {
            await using var output = TemporaryFile.Open();
            var printed = await Sender.Send(
                new PrintExtracts([.. lines.Select(l => l.StudentId).Distinct()], [.. lines.Select(l => l.ExtractId)], output, new Told(Tell)), stop);
            if (printed.IsDone)
            {
                _note = printed.Value.WithFiles == 0 ? null : T.Text["School.WithFiles", printed.Value.WithFiles];
                await Downloads.SaveAsync(T.Text["Print.SchoolName", period.Name] + ".pdf", MediaTypes.Pdf, await TemporaryFile.ReadAsync(output, stop), stop);
            }
        });
    }

    private async Task WorkAsync(string key, int total, Func<CancellationToken, Task> work)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Closed);
        (_stop, _work, _note) = (stop, new LongWork(key, 0, total), null);
        try
        {
            await work(stop.Token);
        }
        catch (OperationCanceledException) when (!Closed.IsCancellationRequested)
        {
            _note = T.Text["School.Stopped"];
        }
        finally
        {
            (_stop, _work) = (null, null);
        }

        await ReloadAsync();
    }

    private void Tell(int done) => _ = InvokeAsync(() =>
    {
        if (_work is { } work && done > work.Done)
        {
            _work = work with { Done = done };
            StateHasChanged();
        }
    });

    /// <summary>Tells at once, in order: the framework's own waits for whichever thread is free.</summary>
    private sealed class Told(Action<int> tell) : IProgress<int>
    {
        public void Report(int value) => tell(value);
    }
}
