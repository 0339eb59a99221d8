using ClassTeacherPlatform.BreachReporting.Closing;
using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.Moments;
using ClassTeacherPlatform.BreachReporting.Review;
using ClassTeacherPlatform.BreachReporting.Tests.Support;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.BreachReporting.Tests.Review;

public sealed class DecideReviewTests
{
    [Fact]
    public async Task Review_BeforeT_IsInDoubtUntilTheHeadDecides()
    {
        await using var school = await BreachSchool.OpenAsync();
        var earliest = school.Host.Now;
        var (first, second) = (await school.WriteAsync(school.Teacher), await school.WriteAsync(school.Teacher));
        var number = await school.ReportAsync();
        await school.DecideAsync(number, new MomentDraft { Kind = MomentKind.Earliest, Instant = earliest, Evidence = "Журнал входов ИС" });
        await school.ReceiveAsync(number);
        Assert.Empty(await school.VoidAmongAsync(first, second));

        await school.Host.SendAsync(school.Head, new DecideReview(number, [first], Verdict.Void, "Сделано чужими руками"));
        await school.Host.SendAsync(school.Head, new DecideReview(number, [second], Verdict.Leave, null));

        Assert.Equal([first], await school.VoidAmongAsync(first, second));
        var list = (await school.Host.SendAsync(school.Head, new GetReview(number))).Value!;
        Assert.Equal<Verdict?>([Verdict.Void, Verdict.Leave], list.Lines.Select(l => l.Verdict).ToList());
        Assert.True(list.Lines[0].Operation.IsVoidByHead);
        Assert.DoesNotContain(list.Lines, l => l.IsOpen);
    }

    [Fact]
    public async Task Review_FromT_CanBeConfirmedOnlyAndStaysSoWhenNewAccessIsConfirmed()
    {
        await using var school = await BreachSchool.OpenAsync();
        var number = await school.ReportAsync();
        await school.ReceiveAsync(number);
        var (one, other) = (await school.WriteAsync(school.Teacher), await school.WriteAsync(school.Teacher));

        var refused = await school.Host.SendAsync(school.Head, new DecideReview(number, [one], Verdict.Leave, null));
        await school.Host.SendAsync(school.Head, new DecideReview(number, [one], Verdict.Reaffirm, "Сделано в присутствии директора"));
        school.Host.Advance(TimeSpan.FromMinutes(1));
        await school.DecideAsync(number, BreachSchool.Restored(school.Host.Now));

        Assert.Equal("Review.VoidByClause", Assert.IsType<Refusal.Rule>(refused.Refusal).Code);
        Assert.Equal([other], await school.VoidAmongAsync(one, other));
    }

    [Fact]
    public async Task Review_WhatIsNotInTheList_IsRefused()
    {
        await using var school = await BreachSchool.OpenAsync();
        var others = await school.WriteAsync(school.Head);
        var number = await school.ReportAsync();

        var foreign = await school.Host.SendAsync(school.Head, new DecideReview(number, [others], Verdict.Void, "Проверка"));
        var nothing = await school.Host.SendAsync(school.Head, new DecideReview(number, [], Verdict.Void, " "));
        var officer = await school.Host.SendAsync(school.Officer, new DecideReview(number, [others], Verdict.Void, "Проверка"));

        Assert.Equal("Review.NotInList", Assert.IsType<Refusal.Rule>(foreign.Refusal).Code);
        Assert.Equal(2, Assert.IsType<Refusal.Invalid>(nothing.Refusal).Errors.Count);
        Assert.IsType<Refusal.Forbidden>(officer.Refusal);
    }

    [Fact]
    public async Task FalseAlarm_LiftsEveryDecisionOfTheIncident()
    {
        await using var school = await BreachSchool.OpenAsync();
        var number = await school.ReportAsync();
        var before = await school.WriteAsync(school.Teacher);
        await school.ReceiveAsync(number);
        var after = await school.WriteAsync(school.Teacher);
        await school.Host.SendAsync(school.Head, new DecideReview(number, [before], Verdict.Void, "Проверка"));
        Assert.Equal([before, after], await school.VoidAmongAsync(before, after));

        var outcome = await school.Host.SendAsync(school.Head, new DeclareFalseAlarm(number, "Пароль нашёлся в сейфе"));

        Assert.True(outcome.IsDone);
        Assert.Empty(await school.VoidAmongAsync(before, after));
        Assert.Equal(ClosingKind.FalseAlarm, (await school.ViewAsync(number)).Closing!.Kind);
        Assert.Equal("Incident.Ended", Assert.IsType<Refusal.Rule>((await school.DecideAsync(number, BreachSchool.Restored(school.Host.Now))).Refusal).Code);
        Assert.Empty(school.Host.VerifyChain());
    }
}
