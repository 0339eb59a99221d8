using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.Moments;
using ClassTeacherPlatform.BreachReporting.Receipts;
using ClassTeacherPlatform.BreachReporting.Scope;
using ClassTeacherPlatform.BreachReporting.Tests.Support;
using ClassTeacherPlatform.Sdk.Notifications;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.BreachReporting.Tests.Moments;

public sealed class DecideMomentTests
{
    [Fact]
    public async Task Decide_NewAccess_EndsTheSpanAndTellsTheOthers()
    {
        await using var school = await BreachSchool.OpenAsync();
        var number = await school.ReportAsync();
        var received = await school.ReceiveAsync(number);
        var within = await school.WriteAsync(school.Teacher);
        school.Host.Advance(TimeSpan.FromMinutes(1));
        var restored = school.Host.Now;

        var outcome = await school.DecideAsync(number, BreachSchool.Restored(restored));
        var after = await school.WriteAsync(school.Teacher);

        Assert.True(outcome.IsDone);
        var view = await school.ViewAsync(number);
        Assert.Equal((received, restored), (view.Interval!.From, view.Interval.Until!.Value));
        Assert.Equal([within], await school.VoidAmongAsync(within, after));
        Assert.Equal(restored, (await school.Host.RaisedAsync()).OfType<AccessRestored>().Single().RestoredAt);
        Assert.Empty(school.Host.VerifyChain());
    }

    [Fact]
    public async Task Decide_AProvenDelivery_VoidsWhatWasAlreadyReceived()
    {
        await using var school = await BreachSchool.OpenAsync();
        var number = await school.ReportAsync();
        await school.Host.SendAsync(school.Head, new ConfirmHeadReceipt(number));
        school.Host.Advance(TimeSpan.FromMinutes(1));
        var delivered = school.Host.Now;
        var early = await school.WriteAsync(school.Teacher);
        var draft = new MomentDraft { Kind = MomentKind.SupportReceived, Instant = delivered, Ticket = "SD-9", Evidence = "Автоответ с номером заявки" };

        var preview = (await school.Host.SendAsync(school.Head, new PreviewMoment(number, draft))).Value!;
        var late = await school.WriteAsync(school.Teacher);
        var outcome = await school.Host.SendAsync(school.Head, new DecideMoment(number, draft, preview.Seen));

        Assert.Equal(early, Assert.Single(preview.BecomesVoid).Seq);
        Assert.True(outcome.IsDone);
        Assert.Equal([early, late], await school.VoidAmongAsync(early, late));
    }

    [Fact]
    public async Task Decide_WithoutTheLookThatItNeeds_IsRefused()
    {
        await using var school = await BreachSchool.OpenAsync();
        var number = await school.ReportAsync();
        await school.ReceiveAsync(number);
        var written = await school.WriteAsync(school.Teacher);
        school.Host.Advance(TimeSpan.FromMinutes(1));
        var earlier = BreachSchool.Restored(school.Host.Now.AddMinutes(-2));

        var outcome = await school.Host.SendAsync(school.Head, new DecideMoment(number, earlier, new SeenPreview(school.Host.Now, [], [])));

        Assert.Equal("Moments.PreviewOutdated", Assert.IsType<Refusal.Rule>(outcome.Refusal).Code);
        Assert.Equal([written], await school.VoidAmongAsync(written));
    }

    [Fact]
    public async Task Decide_ATakenBackReceipt_LiftsTheSpanAndKeepsTheHistory()
    {
        await using var school = await BreachSchool.OpenAsync();
        var number = await school.ReportAsync();
        await school.ReceiveAsync(number);
        var written = await school.WriteAsync(school.Teacher);

        var outcome = await school.DecideAsync(number, new MomentDraft { Kind = MomentKind.HeadReceived, Evidence = "Подтверждено по ошибке" });

        Assert.True(outcome.IsDone);
        Assert.Empty(await school.VoidAmongAsync(written));
        var view = await school.ViewAsync(number);
        Assert.Null(view.FromWhen);
        Assert.Equal(2, view.History.Count(m => m.Kind == MomentKind.HeadReceived));
    }

    [Fact]
    public async Task Decide_WrongInput_NamesEachFieldAndRule()
    {
        await using var school = await BreachSchool.OpenAsync();
        var number = await school.ReportAsync();
        var wrong = new MomentDraft { Kind = MomentKind.SupportReceived, Instant = school.Host.Now.AddDays(1), Evidence = " " };

        var invalid = await school.DecideAsync(number, wrong);
        var early = await school.DecideAsync(number, BreachSchool.Restored(school.Host.Now.AddDays(-1)));
        var foreign = await school.DecideAsync(number, BreachSchool.Restored(school.Host.Now, AccessSystem.Mailbox));

        Assert.Equal(
            ["Moments.EvidenceMissing", "Moments.InFuture", "Receipts.TicketMissing"],
            Assert.IsType<Refusal.Invalid>(invalid.Refusal).Errors.Select(e => e.Code).Order(StringComparer.Ordinal));
        Assert.Equal("Moments.RestoredBeforeLearned", Assert.IsType<Refusal.Rule>(early.Refusal).Code);
        Assert.Equal("Moments.SystemNotNamed", Assert.IsType<Refusal.Rule>(foreign.Refusal).Code);
    }

    [Fact]
    public async Task Widen_ByAnOrder_CoversEverybodyAndNarrowsAgain()
    {
        await using var school = await BreachSchool.OpenAsync();
        var number = await school.ReportAsync();
        await school.ReceiveAsync(number);
        var others = await school.WriteAsync(school.Officer);

        var wide = (await school.Host.SendAsync(school.Head, new PreviewScope(number, true))).Value!;
        await school.Host.SendAsync(school.Head, new DecideScope(number, true, "№ 12 от 01.09.2026", wide.Seen));
        var whileWide = await school.VoidAmongAsync(others);
        var narrow = (await school.Host.SendAsync(school.Head, new PreviewScope(number, false))).Value!;
        await school.Host.SendAsync(school.Head, new DecideScope(number, false, "№ 13 от 02.09.2026", narrow.Seen));

        Assert.Equal([others], wide.BecomesVoid.Select(o => o.Seq));
        Assert.Equal([others], whileWide);
        Assert.Empty(await school.VoidAmongAsync(others));
    }
}
