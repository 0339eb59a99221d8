using System.Security.Cryptography;
using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.Receipts;
using ClassTeacherPlatform.BreachReporting.Review;
using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Modules.Tests.Support;
using ClassTeacherPlatform.PaperExtracts.ClassView;
using ClassTeacherPlatform.PaperExtracts.Printing;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using ClassTeacherPlatform.Sdk.Testing;
using Fixtures.ForeignRegister;

namespace ClassTeacherPlatform.Modules.Tests.Histories;

/// <summary>Carries a random history out in the school and lets the clerk take notes of what was not refused.</summary>
internal sealed class HistoryRun
{
    private readonly Dictionary<EntryId, string> _papers = [];
    private readonly Desk _desk;
    private readonly AccountId[] _teachers;

    private HistoryRun(Desk desk, AccountId second) => (_desk, _teachers) = (desk, [desk.Teacher, second]);

    public Clerk Clerk { get; } = new();

    private PluginTestHost Host => _desk.School.Host;

    public static async Task<HistoryRun> OpenAsync(WholeSchool school, string className, string login)
    {
        var desk = await Desk.OpenAsync(school, className);
        var run = new HistoryRun(desk, await school.Host.SignInAsync(Roles.ClassTeacher, desk.Own));
        Assert.True((await desk.PrepareSlipAsync(login)).IsDone);
        return run;
    }

    public Task TakeAsync(Step step) => step.Kind switch
    {
        StepKind.Answer => AnswerAsync(step),
        StepKind.Line => WriteAsync(step, null),
        StepKind.Redo => VoidLine(step) is { } line ? WriteAsync(step, line.Entry) : Task.CompletedTask,
        StepKind.HandOut => NoteAsync(step, _desk.HandOutAsync(Who(step))),
        StepKind.Issue => IssueAsync(step),
        StepKind.Report => ReportAsync(step),
        StepKind.Head or StepKind.Support or StepKind.Restore => Breach(step) is { } breach ? MomentAsync(step.Kind, breach) : Task.CompletedTask,
        StepKind.HeadVoid or StepKind.Reaffirm => Clerk.Deeds.Count > 0 && Breach(step) is { } breach ? DecideAsync(step, breach) : Task.CompletedTask,
        StepKind.Deliver => Host.DeliverAsync(),
    };

    /// <summary>Everything late arrives, and each register is compared with the clerk's book.</summary>
    public async Task CheckAsync()
    {
        await Host.DeliverAsync();
        Assert.Equal(Clerk.Lines().Order(StringComparer.Ordinal), (await LinesAsync()).Order(StringComparer.Ordinal));
        var extracts = (await _desk.ExtractsAsync()).Value!;
        foreach (var father in new[] { false, true })
        {
            var line = LineOf(extracts, father);
            Assert.Equal(Clerk.AnswerOf(father), await _desk.AnswerOfAsync(father ? 1 : 0));
            Assert.Equal(Clerk.IsEntitled(father), line is not null);
            Assert.True(line is null || line.Extract is not null == Clerk.HasExtract(father), "An extract counts where the clerk has it.");
        }

        Assert.Equal(Clerk.Slip(), (await _desk.SlipAsync()).State);
        Assert.Equal(Clerk.Deeds.Select(Clerk.IsVoid), await VoidsAsync());
        await ReplayAsync(extracts);
    }

    private AccountId Who(Step step) => _teachers[step.Second ? 1 : 0];

    private Breach? Breach(Step step) => Clerk.Breaches.Count == 0 ? null : Clerk.Breaches[step.Pick % Clerk.Breaches.Count];

    private Deed? VoidLine(Step step)
    {
        var lines = Clerk.Deeds.Where(deed => deed.Kind is StepKind.Line or StepKind.Redo && Clerk.IsVoid(deed)).ToList();
        return lines.Count == 0 ? null : lines[step.Pick % lines.Count];
    }

    /// <summary>The same answer of the same day is the same paper: a change of mind and back takes till tomorrow.</summary>
    private async Task AnswerAsync(Step step)
    {
        if (Clerk.Deeds.Exists(deed => deed.Kind == StepKind.Answer && deed.Father == step.Father && deed.IsYes == step.IsYes && deed.At.Date == Host.Now.Date))
        {
            Host.Advance(TimeSpan.FromDays(1));
        }

        await NoteAsync(step, _desk.AnswerAsync(step.Father ? 1 : 0, step.IsYes ? Decision.Given : Decision.Refused, by: Who(step)));
    }

    private async Task NoteAsync<T>(Step step, Task<Outcome<T>> sent, Func<Deed, Deed>? more = null)
    {
        if ((await sent).IsDone)
        {
            var deed = new Deed(step.Kind, Who(step), Host.Now, await Host.LastOperationAsync()) { Father = step.Father, IsYes = step.IsYes };
            Clerk.Deeds.Add(more?.Invoke(deed) ?? deed);
        }
    }

    private async Task WriteAsync(Step step, EntryId? replaces)
    {
        var text = $"{Clerk.Deeds.Count}";
        var written = await _desk.WriteLineAsync(text, replaces, Who(step));
        await NoteAsync(step, Task.FromResult(written), deed => deed with { Text = text, Entry = written.Value });
    }

    private async Task IssueAsync(Step step)
    {
        await Host.DeliverAsync();
        var before = (await _desk.ExtractsAsync()).Value!;
        if (!(await _desk.IssueAsync(Who(step))).IsDone)
        {
            return;
        }

        var (at, seq) = (Host.Now, await Host.LastOperationAsync());
        var after = (await _desk.ExtractsAsync()).Value!;
        foreach (var father in new[] { false, true }.Where(father => LineOf(before, father) is { Extract: null, IsOwed: true }))
        {
            Clerk.Deeds.Add(new Deed(StepKind.Issue, Who(step), at, seq) { Father = father });
            if (LineOf(after, father)?.Extract is { } extract)
            {
                _papers[extract.Id] = await PrintAsync(extract.Id);
            }
        }
    }

    private async Task ReportAsync(Step step)
    {
        if (Clerk.Breaches.Count < 3)
        {
            var reported = await _desk.ReportAsync(Who(step));
            Clerk.Breaches.Add(new Breach(reported.Value!.Number, Who(step)));
        }
    }

    private async Task MomentAsync(StepKind kind, Breach breach)
    {
        if (kind == StepKind.Head && (await _desk.SendAsync(new ConfirmHeadReceipt(breach.Number), _desk.School.Head)).IsDone)
        {
            Clerk.Move(breach, () => breach.Head ??= Host.Now);
        }
        else if (kind == StepKind.Support && (await _desk.SendAsync(new ConfirmSupportReceipt(breach.Number, "SD-1"), _desk.School.Support)).IsDone)
        {
            Clerk.Move(breach, () => breach.Support ??= Host.Now);
        }
        else if (kind == StepKind.Restore && await _desk.TryRestoreAsync(breach.Number) is { } restored)
        {
            Clerk.Move(breach, () => breach.Restored = restored);
        }
    }

    private async Task DecideAsync(Step step, Breach breach)
    {
        var deed = Clerk.Deeds[Clerk.Deeds.Count - 1 - (step.Pick % Clerk.Deeds.Count)];
        var verdict = step.Kind == StepKind.HeadVoid ? Verdict.Void : Verdict.Reaffirm;
        if ((await _desk.SendAsync(new DecideReview(breach.Number, [deed.Seq], verdict, "Проверено"), _desk.School.Head)).IsDone)
        {
            Clerk.Decide(breach, deed, verdict == Verdict.Void);
        }
    }

    private ClassLine? LineOf(ClassExtracts view, bool father) =>
        view.Lines.SingleOrDefault(line => line.Recipient.Person.StudentId == _desk.Child.Id && line.Recipient.Person.GuardianId == _desk.Child.Guardians[father ? 1 : 0].Id);

    private async Task<IEnumerable<string>> LinesAsync() =>
        (await _desk.SendAsync(new ReadLines(_desk.Child.Id), _desk.School.Head)).Value!.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private async Task<IEnumerable<bool>> VoidsAsync()
    {
        var voids = (await Host.OperationsAsync()).Where(operation => operation.IsVoid).Select(operation => operation.Seq).ToHashSet();
        return [.. Clerk.Deeds.Select(deed => voids.Contains(deed.Seq))];
    }

    /// <summary>A register gives the same paper for ever, whatever happened since.</summary>
    private async Task ReplayAsync(ClassExtracts extracts)
    {
        foreach (var extract in extracts.Lines.Select(line => line.Extract).Where(extract => extract is not null && _papers.ContainsKey(extract.Id)))
        {
            Assert.Equal(_papers[extract!.Id], await PrintAsync(extract.Id));
        }
    }

    private async Task<string> PrintAsync(EntryId extract)
    {
        using var paper = new MemoryStream();
        Assert.True((await _desk.SendAsync(new PrintExtracts([_desk.Child.Id], [extract], paper, null), _desk.School.Deputy)).IsDone);
        return Convert.ToHexStringLower(SHA256.HashData(paper.ToArray()));
    }
}
