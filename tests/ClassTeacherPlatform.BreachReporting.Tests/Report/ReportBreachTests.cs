using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.Register;
using ClassTeacherPlatform.BreachReporting.Report;
using ClassTeacherPlatform.BreachReporting.Tests.Support;
using ClassTeacherPlatform.BreachReporting.Watch;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Notifications;
using ClassTeacherPlatform.Sdk.Requests;
using ClassTeacherPlatform.Sdk.Testing;

namespace ClassTeacherPlatform.BreachReporting.Tests.Report;

public sealed class ReportBreachTests
{
    [Fact]
    public async Task Report_ByTheTeacher_GetsANumberFreezesAndTellsTheOthers()
    {
        await using var school = await BreachSchool.OpenAsync();

        var outcome = await school.Host.SendAsync(school.Teacher, new ReportOwnBreach(BreachSchool.Draft(BreachSchool.OnPlatform(school.Teacher)) with { Freeze = true }));

        Assert.True(outcome.IsDone);
        Assert.Equal((1, 1), (outcome.Value.Number, outcome.Value.Frozen));
        var view = await school.ViewAsync(1);
        Assert.True(Assert.Single(view.Accesses).IsFrozen);
        Assert.Equal(school.Host.Now, view.Of(MomentKind.Learned)!.Instant);
        var told = Assert.IsType<IncidentOpened>(Assert.Single(await school.Host.RaisedAsync()));
        Assert.Equal((school.Teacher, view.Id), (Assert.Single(told.Accounts), told.EntryId));
        Assert.Empty(school.Host.VerifyChain());
    }

    [Fact]
    public async Task Report_FromAFrozenAccount_IsAcceptedForTheOwnAccessOnly()
    {
        await using var school = await BreachSchool.OpenAsync();
        school.Host.Freeze(school.Teacher);

        var own = await school.Host.SendAsync(school.Teacher, new ReportOwnBreach(BreachSchool.Draft(BreachSchool.OnPlatform(school.Head))));
        var other = await school.Host.SendAsync(school.Teacher, new ReportBreach(BreachSchool.Draft(BreachSchool.OnPlatform(school.Head))));

        Assert.True(own.IsDone);
        Assert.IsType<Refusal.Frozen>(other.Refusal);
        Assert.Equal([school.Teacher], Assert.IsType<IncidentOpened>(Assert.Single(await school.Host.RaisedAsync())).Accounts);
        Assert.True((await school.Host.SendAsync(school.Teacher, new GetOwnIncident(1))).IsDone);
    }

    [Theory]
    [InlineData(Roles.ClassTeacher)]
    [InlineData(Roles.DeputyHead)]
    [InlineData(Roles.Secretary)]
    [InlineData(Roles.Administrator)]
    [InlineData(Roles.Participant)]
    public async Task Report_ByEveryRole_IsAccepted(string role)
    {
        await using var school = await BreachSchool.OpenAsync();
        var account = await school.Host.SignInAsync(role);

        var outcome = await school.Host.SendAsync(account, new ReportBreach(BreachSchool.Draft(BreachSchool.InSchoolSystem("Ученик 7А", isFamily: true))));

        Assert.True(outcome.IsDone);
        Assert.IsType<Refusal.Forbidden>((await school.Host.SendAsync(account, new GetIncident(1))).Refusal);
        Assert.Equal(1, Assert.Single((await school.Host.SendAsync(account, new GetOwnIncidents())).Value!).Number);
    }

    [Fact]
    public async Task Report_WrongInput_NamesEachField()
    {
        await using var school = await BreachSchool.OpenAsync();
        var draft = new BreachDraft
        {
            What = " ",
            LearnedAt = school.Host.Now.AddMinutes(1),
            EarliestAt = school.Host.Now.AddHours(1),
            Accesses = [new AccessDraft(AccessSystem.SchoolSystem, null, " ", false), new AccessDraft(AccessSystem.Platform, null, "Белова", false)],
        };

        var outcome = await school.Host.SendAsync(school.Teacher, new ReportBreach(draft));

        var errors = Assert.IsType<Refusal.Invalid>(outcome.Refusal).Errors;
        Assert.Equal(
            ["Report.EarliestAfterLearned", "Report.LeakMissing", "Report.LearnedInFuture", "Report.OwnerMissing", "Report.WhatMissing"],
            errors.Select(e => e.Code).Distinct().Order(StringComparer.Ordinal));
        Assert.All(errors, e => Assert.StartsWith("Draft.", e.Field, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Report_UnknownAccount_ReportsNoSuchAccount()
    {
        await using var school = await BreachSchool.OpenAsync();

        var outcome = await school.Host.SendAsync(school.Teacher, new ReportBreach(BreachSchool.Draft(BreachSchool.OnPlatform(AccountId.New()))));

        Assert.Equal("Report.NoSuchAccount", Assert.IsType<Refusal.Rule>(outcome.Refusal).Code);
        Assert.Empty((await school.Host.SendAsync(school.Head, new GetIncidents(string.Empty))).Value!);
    }

    [Fact]
    public async Task Report_TheSameCommandTwice_IsOneIncident()
    {
        await using var school = await BreachSchool.OpenAsync();
        var command = new ReportBreach(BreachSchool.Draft(BreachSchool.InSchoolSystem()));

        var first = await school.Host.SendAsync(school.Teacher, command);
        var second = await school.Host.SendAsync(school.Teacher, command);

        Assert.Equal(first.Value, second.Value);
        Assert.Single((await school.Host.SendAsync(school.Head, new GetIncidents(string.Empty))).Value!);
    }
}
