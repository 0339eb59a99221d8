using Bunit;
using ClassTeacherPlatform.BreachReporting.Register;
using ClassTeacherPlatform.BreachReporting.Report;
using ClassTeacherPlatform.BreachReporting.Tests.Support;
using ClassTeacherPlatform.BreachReporting.Watch;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace ClassTeacherPlatform.BreachReporting.Tests.Watch;

public sealed class IncidentPageTests : BunitContext, IAsyncLifetime
{
    public IncidentPageTests() => JSInterop.Mode = JSRuntimeMode.Loose;

    public Task InitializeAsync() => Task.CompletedTask;

    /// <summary>Before xunit disposes: MudBlazor's services can only be disposed asynchronously.</summary>
    async Task IAsyncLifetime.DisposeAsync() => await DisposeAsync();

    [Fact]
    public async Task Report_FilledInAndSent_OpensTheIncidentsPage()
    {
        await using var school = await BreachSchool.OpenAsync();
        Services.SignIn(school, school.Teacher, Names.Report);
        var page = Render<ReportPage>();
        page.WaitForElement("#what");

        await page.Find("#what").ChangeAsync(new() { Value = "Пароль записан на доске" });
        await page.FindAll(".ticks input[type=checkbox]")[1].ChangeAsync(new() { Value = true });
        await page.FindAll("input[type=radio]")[1].ChangeAsync(new() { Value = "on" });
        Assert.NotNull(page.Find(".freeze"));
        await page.Find("form.report").SubmitAsync();

        var navigation = Services.GetRequiredService<NavigationManager>();
        page.WaitForAssertion(() => Assert.EndsWith("/breach-reporting/1", navigation.Uri, StringComparison.Ordinal));
        Assert.True(Assert.Single((await school.ViewAsync(1)).Accesses).IsFrozen);
    }

    [Fact]
    public async Task Incident_AsTheHead_OffersTheReceiptAndThenSaysThatSupportIsMissing()
    {
        await using var school = await BreachSchool.OpenAsync();
        var number = await school.ReportAsync();
        Services.SignIn(school, school.Head, Names.Report, Names.See, Names.Decide, Names.Work);
        var page = Render<IncidentPage>(p => p.Add(i => i.Number, number));
        page.WaitForElement(".clocks");

        await page.FindAll("button").First(b => b.TextContent.Contains("Подтвердить получение", StringComparison.Ordinal)).ClickAsync(new());
        page.Render();

        Assert.NotNull((await school.ViewAsync(number)).Of(Data.MomentKind.HeadReceived));
        Assert.Contains("Пароль записан на доске", page.Markup, StringComparison.Ordinal);
        Assert.Contains("02.09.2026", page.Find(".clock").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Incident_AsTheSupportService_ShowsTheTechnicalPartAndTakesATicket()
    {
        await using var school = await BreachSchool.OpenAsync();
        var number = await school.ReportAsync();
        Services.SignIn(school, school.Support, Names.Report, Names.Support);
        var page = Render<IncidentPage>(p => p.Add(i => i.Number, number));
        page.WaitForElement("#ticket");

        await page.Find("#ticket").ChangeAsync(new() { Value = "SD-5" });
        await page.Find("form.ticket").SubmitAsync();

        Assert.Equal("SD-5", (await school.ViewAsync(number)).Of(Data.MomentKind.SupportReceived)!.Ticket);
        Assert.DoesNotContain("Пароль записан на доске", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_AsAnybody_ShowsOnesOwn()
    {
        await using var school = await BreachSchool.OpenAsync();
        await school.ReportAsync();
        Services.SignIn(school, school.Teacher, Names.Report);

        var page = Render<IncidentsPage>();

        page.WaitForElement("table");
        Assert.Equal("/breach-reporting/1", page.Find("tbody a").GetAttribute("href"));
    }
}
