using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Acknowledgements.Journal;
using ClassTeacherPlatform.Acknowledgements.Tests.Support;
using ClassTeacherPlatform.Sdk.Requests;
using ClassTeacherPlatform.Sdk.Testing;

namespace ClassTeacherPlatform.Acknowledgements.Tests.Register;

public sealed class RegisterAcknowledgementTests
{
    [Fact]
    public async Task Register_WhenAsked_LeavesAnEntryAndNobodyWaits()
    {
        await using var school = await School7A.OpenAsync();
        await school.Host.RaiseAsync(School7A.Given(school.Child, school.Mother));

        var outcome = await school.RegisterAsync(school.Child, school.Mother);

        Assert.True(outcome.IsDone);
        var view = await school.ViewAsync();
        var row = Assert.Single(view.Register);
        Assert.Equal((outcome.Value, school.Mother.Name.Full, school.Mother.Kind, "Папка 3"), (row.Id, row.SignerName, row.Capacity!.Value, row.OriginalPlace));
        Assert.Empty(view.Waiting);
        Assert.Empty(school.Host.VerifyChain());
    }

    [Fact]
    public async Task Register_RefusedToSign_IsAnAnswer()
    {
        await using var school = await School7A.OpenAsync();
        await school.Host.RaiseAsync(School7A.Given(school.Child, school.Mother));

        await school.Host.SendAsync(school.Teacher, school.Line(school.Child, school.Mother) with { Answer = SheetAnswer.RefusedToSign });

        var view = await school.ViewAsync();
        Assert.Equal(SheetAnswer.RefusedToSign, Assert.Single(view.Register).Answer);
        Assert.Empty(view.Waiting);
    }

    [Fact]
    public async Task Register_WhenNotAsked_ReportsNotAsked()
    {
        await using var school = await School7A.OpenAsync();

        var outcome = await school.RegisterAsync(school.Child, school.Mother);

        Assert.Equal("Register.NotAsked", Assert.IsType<Refusal.Rule>(outcome.Refusal).Code);
    }

    [Fact]
    public async Task Register_WhenRegisteredAlready_SaysWhoWasFaster()
    {
        await using var school = await School7A.OpenAsync();
        await school.Host.RaiseAsync(School7A.Given(school.Child, school.Mother));
        await school.RegisterAsync(school.Child, school.Mother);

        var outcome = await school.RegisterAsync(school.Child, school.Mother);

        var overtaken = Assert.IsType<Refusal.Overtaken>(outcome.Refusal);
        Assert.Equal(("Иванова Анна Петровна", "Register.Already"), (overtaken.By, overtaken.Code));
    }

    [Fact]
    public async Task Register_DayInFutureAndNoPlace_NamesBothFields()
    {
        await using var school = await School7A.OpenAsync();
        await school.Host.RaiseAsync(School7A.Given(school.Child, school.Mother));
        var wrong = school.Line(school.Child, school.Mother) with { SeenOn = school.Host.Today.AddDays(1), OriginalPlace = " " };

        var outcome = await school.Host.SendAsync(school.Teacher, wrong);

        var errors = Assert.IsType<Refusal.Invalid>(outcome.Refusal).Errors;
        Assert.Equal(["Register.PlaceMissing", "Register.SeenInFuture"], errors.Select(e => e.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Register_ByTeacherOfTheOtherClass_ReportsForbidden()
    {
        await using var school = await School7A.OpenAsync();
        await school.Host.RaiseAsync(School7A.Given(school.Child, school.Mother));
        var stranger = await school.Host.SignInAsync(Roles.ClassTeacher, school.Other);

        var outcome = await school.Host.SendAsync(stranger, school.Line(school.Child, school.Mother));

        Assert.IsType<Refusal.Forbidden>(outcome.Refusal);
        Assert.Empty((await school.ViewAsync()).Register);
    }

    [Fact]
    public async Task Register_WhenDutyIsOff_ReportsSwitchedOff()
    {
        await using var school = await School7A.OpenAsync(new PluginTestOptions { Duties = [] });

        var outcome = await school.RegisterAsync(school.Child, school.Mother);

        Assert.IsType<Refusal.SwitchedOff>(outcome.Refusal);
    }

    [Fact]
    public async Task Void_Acknowledgement_IsPendingAgainAndShownStruckThrough()
    {
        await using var school = await School7A.OpenAsync();
        await school.Host.RaiseAsync(School7A.Given(school.Child, school.Mother));
        var first = await school.RegisterAsync(school.Child, school.Mother);
        await school.Host.VoidAsync(await school.Host.LastOperationAsync());
        Assert.Single((await school.ViewAsync()).Waiting);

        var again = await school.Host.SendAsync(school.Teacher, school.Line(school.Child, school.Mother) with { Replaces = first.Value });

        Assert.True(again.IsDone);
        Assert.Equal([false, true], (await school.ViewAsync()).Register.Select(r => r.Standing == AnswerStanding.Void));
    }
}
