using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Operations;
using ClassTeacherPlatform.Host.Operations.Voiding;
using ClassTeacherPlatform.Host.Tests.Kernel;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Host.Tests.Operations;

public sealed class VoidingTests
{
    [Fact]
    public async Task Interval_CoversFromInclusiveToExclusive()
    {
        await using var kernel = await KernelFixture.StartAsync();
        var (thief, head) = (kernel.Accounts.Add(Role.DeputyHead), kernel.Accounts.Add(Role.Head));
        var start = kernel.Time.GetUtcNow();
        for (var minute = 0; minute < 5; minute++)
        {
            await kernel.Send(thief, new WriteNotes(StudentId.New(), 1));
            kernel.Time.Advance(TimeSpan.FromMinutes(1));
        }

        var decided = await kernel.Send(head, Interval(start.AddMinutes(1), start.AddMinutes(3), thief));

        Assert.True(decided.IsDone);
        Assert.Equal(new NoteCount(3, 5), await CountAsync(kernel, head));
    }

    [Fact]
    public async Task Interval_WhileNewAccessIsNotConfirmed_CoversLateArrivals()
    {
        await using var kernel = await KernelFixture.StartAsync();
        var (thief, head) = (kernel.Accounts.Add(Role.DeputyHead), kernel.Accounts.Add(Role.Head));
        await kernel.Send(head, Interval(kernel.Time.GetUtcNow(), null, thief));
        kernel.Time.Advance(TimeSpan.FromHours(1));

        await kernel.Send(thief, new WriteNotes(StudentId.New(), 2));

        Assert.Equal(new NoteCount(0, 2), await CountAsync(kernel, head));
    }

    [Fact]
    public async Task Interval_LeavesOtherAccountsAlone()
    {
        await using var kernel = await KernelFixture.StartAsync();
        var (thief, other, head) = (kernel.Accounts.Add(Role.DeputyHead), kernel.Accounts.Add(Role.DeputyHead), kernel.Accounts.Add(Role.Head));
        await kernel.Send(thief, new WriteNotes(StudentId.New(), 1));
        await kernel.Send(other, new WriteNotes(StudentId.New(), 1));

        await kernel.Send(head, Interval(kernel.Time.GetUtcNow(), null, thief));

        Assert.Equal(new NoteCount(1, 2), await CountAsync(kernel, head));
    }

    [Fact]
    public async Task Interval_VoidsWhatANotificationWroteElsewhere()
    {
        await using var kernel = await KernelFixture.StartAsync();
        var (thief, head) = (kernel.Accounts.Add(Role.DeputyHead), kernel.Accounts.Add(Role.Head));
        await kernel.Send(thief, new WriteNotes(StudentId.New(), 1) { Tell = true });
        await kernel.DeliverAsync();
        Assert.Equal(new NoteCount(2, 2), await CountAsync(kernel, head));

        await kernel.Send(head, Interval(kernel.Time.GetUtcNow(), null, thief));

        Assert.Equal(new NoteCount(0, 2), await CountAsync(kernel, head));
    }

    [Fact]
    public async Task Reaffirmation_BringsOneOperationBack()
    {
        await using var kernel = await KernelFixture.StartAsync();
        var (thief, head) = (kernel.Accounts.Add(Role.DeputyHead), kernel.Accounts.Add(Role.Head));
        await kernel.Send(thief, new WriteNotes(StudentId.New(), 1));
        await kernel.Send(thief, new WriteNotes(StudentId.New(), 1));
        await kernel.Send(head, Interval(kernel.Time.GetUtcNow(), null, thief));

        await kernel.Send(head, Items(VoidDecisionKind.Reaffirmation, 1));

        Assert.Equal(new NoteCount(1, 2), await CountAsync(kernel, head));
    }

    [Fact]
    public async Task Withdrawal_OfAFalseAlarm_BringsEverythingBack()
    {
        await using var kernel = await KernelFixture.StartAsync();
        var (thief, head) = (kernel.Accounts.Add(Role.DeputyHead), kernel.Accounts.Add(Role.Head));
        await kernel.Send(thief, new WriteNotes(StudentId.New(), 2));
        var decision = await kernel.Send(head, Interval(kernel.Time.GetUtcNow(), null, thief));

        await kernel.Send(head, new DecideVoid
        {
            Kind = VoidDecisionKind.Withdrawal,
            Ground = VoidGround.HeadDecision,
            Incident = "1",
            Reason = "Ложная тревога",
            Supersedes = decision.Value,
        });

        Assert.Equal(new NoteCount(2, 2), await CountAsync(kernel, head));
    }

    [Fact]
    public async Task Items_VoidNamedOperationsOnly_AndNeverADecision()
    {
        await using var kernel = await KernelFixture.StartAsync();
        var head = kernel.Accounts.Add(Role.Head, Role.DeputyHead);
        await kernel.Send(head, new WriteNotes(StudentId.New(), 1));
        await kernel.Send(head, new WriteNotes(StudentId.New(), 1));
        await kernel.Send(head, Items(VoidDecisionKind.Items, 1));

        await kernel.Send(head, Items(VoidDecisionKind.Items, 3));

        Assert.Equal(new NoteCount(1, 2), await CountAsync(kernel, head));
    }

    [Fact]
    public async Task Decide_ByDeputyHead_ReportsForbidden()
    {
        await using var kernel = await KernelFixture.StartAsync();
        var deputy = kernel.Accounts.Add(Role.DeputyHead);

        var outcome = await kernel.Send(deputy, Interval(kernel.Time.GetUtcNow(), null, deputy));

        Assert.IsType<Refusal.Forbidden>(outcome.Refusal);
    }

    [Fact]
    public async Task Decide_WithoutScope_SaysWhatIsMissing()
    {
        await using var kernel = await KernelFixture.StartAsync();
        var head = kernel.Accounts.Add(Role.Head);

        var outcome = await kernel.Send(head, Interval(kernel.Time.GetUtcNow(), null));

        Assert.Contains(Assert.IsType<Refusal.Invalid>(outcome.Refusal).Errors, e => e.Code == "Void.ScopeMissing");
    }

    internal static DecideVoid Interval(DateTimeOffset from, DateTimeOffset? until, params AccountId[] accounts) => new()
    {
        Kind = VoidDecisionKind.Interval,
        Ground = VoidGround.Clause11,
        Incident = "1",
        From = from,
        Until = until,
        Accounts = accounts,
        Reason = "Пункт 11",
    };

    internal static DecideVoid Items(VoidDecisionKind kind, params long[] operations) => new()
    {
        Kind = kind,
        Ground = VoidGround.HeadDecision,
        Incident = "1",
        Operations = operations,
        Reason = "По решению директора",
    };

    internal static async Task<NoteCount> CountAsync(KernelFixture kernel, AccountId account) => (await kernel.Send(account, new CountNotes())).Value!;
}
