using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.Receipts;
using ClassTeacherPlatform.BreachReporting.Report;
using ClassTeacherPlatform.BreachReporting.Tests.Support;
using ClassTeacherPlatform.Sdk.Duties;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.BreachReporting.Tests.Receipts;

public sealed class ReceiptTests
{
    [Fact]
    public async Task Confirm_ByHeadAndSupport_FixesTAndVoidsWhatComesAfter()
    {
        await using var school = await BreachSchool.OpenAsync();
        var before = await school.WriteAsync(school.Teacher);
        var number = await school.ReportAsync();
        await school.Host.SendAsync(school.Head, new ConfirmHeadReceipt(number));
        var between = await school.WriteAsync(school.Teacher);

        school.Host.Advance(TimeSpan.FromMinutes(1));
        var received = await school.Host.SendAsync(school.Support, new ConfirmSupportReceipt(number, "SD-17"));
        var after = await school.WriteAsync(school.Teacher);
        var others = await school.WriteAsync(school.Head);

        var view = await school.ViewAsync(number);
        Assert.Equal((received.Value, "SD-17"), (view.FromWhen!.Value, view.Of(MomentKind.SupportReceived)!.Ticket));
        Assert.Equal((received.Value, null), (view.Interval!.From, view.Interval.Until));
        Assert.Equal([after], await school.VoidAmongAsync(before, between, after, others));
        Assert.Empty(school.Host.VerifyChain());
    }

    [Fact]
    public async Task Confirm_WhenOnlyTheSchoolSystemIsNamed_VoidsNothing()
    {
        await using var school = await BreachSchool.OpenAsync();
        await school.Host.SendAsync(school.Teacher, new ReportOwnBreach(BreachSchool.Draft(BreachSchool.InSchoolSystem())));

        await school.ReceiveAsync(1);
        var after = await school.WriteAsync(school.Teacher);

        Assert.Null((await school.ViewAsync(1)).Interval);
        Assert.False(await school.IsVoidAsync(after));
    }

    [Fact]
    public async Task Confirm_Twice_SaysWhoWasFaster()
    {
        await using var school = await BreachSchool.OpenAsync();
        var number = await school.ReportAsync();
        await school.Host.SendAsync(school.Head, new ConfirmHeadReceipt(number));

        var again = await school.Host.SendAsync(school.Acting, new ConfirmHeadReceipt(number));

        Assert.Equal("Receipts.Already", Assert.IsType<Refusal.Overtaken>(again.Refusal).Code);
    }

    [Fact]
    public async Task Confirm_WithoutTicketOrRight_IsRefused()
    {
        await using var school = await BreachSchool.OpenAsync();
        var number = await school.ReportAsync();

        var noTicket = await school.Host.SendAsync(school.Support, new ConfirmSupportReceipt(number, " "));
        var teacher = await school.Host.SendAsync(school.Teacher, new ConfirmHeadReceipt(number));
        var unknown = await school.Host.SendAsync(school.Head, new ConfirmHeadReceipt(77));

        Assert.Equal("Receipts.TicketMissing", Assert.Single(Assert.IsType<Refusal.Invalid>(noTicket.Refusal).Errors).Code);
        Assert.IsType<Refusal.Forbidden>(teacher.Refusal);
        Assert.Equal("Incident.Unknown", Assert.IsType<Refusal.Rule>(unknown.Refusal).Code);
    }

    [Fact]
    public async Task Confirm_TheHeadsOwnAccess_IsTheActingHeadsToDecide()
    {
        await using var school = await BreachSchool.OpenAsync();
        var number = await school.ReportAsync(accounts: school.Head);

        var head = await school.Host.SendAsync(school.Head, new ConfirmHeadReceipt(number));
        var acting = await school.Host.SendAsync(school.Acting, new ConfirmHeadReceipt(number));

        Assert.Equal("Incident.OwnAccess", Assert.IsType<Refusal.Rule>(head.Refusal).Code);
        Assert.True(acting.IsDone);
    }

    [Fact]
    public async Task Duty_UntilBothHaveTheNotice_IsDueAndThenOverdueAndThenDone()
    {
        await using var school = await BreachSchool.OpenAsync();
        await school.Host.SendAsync(school.Teacher, new ReportOwnBreach(BreachSchool.Draft(BreachSchool.InSchoolSystem())));

        var due = Assert.Single(await school.Host.AskDutyAsync("breach-reporting.report", school.Own));
        school.Host.Advance(TimeSpan.FromDays(2));
        var overdue = Assert.Single(await school.Host.AskDutyAsync("breach-reporting.report", school.Own));
        await school.ReceiveAsync(1);
        var done = Assert.Single(await school.Host.AskDutyAsync("breach-reporting.report", school.Own));

        Assert.Equal([DutyState.Due, DutyState.Overdue, DutyState.Done], [due.State, overdue.State, done.State]);
        Assert.Equal((school.Own.Id, new DateOnly(2026, 9, 2)), (due.ClassId, due.DueOn!.Value));
    }
}
