using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.Exposure;
using ClassTeacherPlatform.BreachReporting.Register;
using ClassTeacherPlatform.BreachReporting.Report;
using ClassTeacherPlatform.BreachReporting.Review;
using ClassTeacherPlatform.BreachReporting.Tests.Support;
using ClassTeacherPlatform.BreachReporting.Watch;
using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Requests;
using ClassTeacherPlatform.Sdk.Testing;

namespace ClassTeacherPlatform.BreachReporting.Tests.Watch;

/// <summary>Who may see what.</summary>
public sealed class GetIncidentTests
{
    [Fact]
    public async Task See_TheSupportService_ReadsNoPupilsData()
    {
        await using var school = await BreachSchool.OpenAsync();
        var draft = BreachSchool.Draft(BreachSchool.InSchoolSystem("Белова Варвара, 7А", isFamily: true), BreachSchool.InSchoolSystem("Иванова Анна"));
        await school.Host.SendAsync(school.Teacher, new ReportBreach(draft with { What = "Белова Варвара сказала пароль", ForSupport = "Учётная запись 4711" }));

        var view = (await school.Host.SendAsync(school.Support, new GetIncidentForSupport(1))).Value!;
        var lines = (await school.Host.SendAsync(school.Support, new GetIncidentsForSupport())).Value!;

        Assert.Equal((null, "Учётная запись 4711"), (view.What, view.ForSupport));
        Assert.Equal([null, "Иванова Анна"], view.Accesses.Select(a => a.Owner));
        Assert.DoesNotContain("Белова", string.Join(' ', Assert.Single(lines).Owners), StringComparison.Ordinal);
        Assert.IsType<Refusal.Forbidden>((await school.Host.SendAsync(school.Support, new GetIncident(1))).Refusal);
        Assert.IsType<Refusal.Forbidden>((await school.Host.SendAsync(school.Support, new GetExposure(1))).Refusal);
    }

    [Theory]
    [InlineData(Roles.DeputyHead)]
    [InlineData(Roles.Secretary)]
    [InlineData(Roles.Administrator)]
    [InlineData(Roles.ClassTeacher)]
    public async Task See_OtherRoles_ReachOnlyWhatConcernsThem(string role)
    {
        await using var school = await BreachSchool.OpenAsync();
        var number = await school.ReportAsync();
        var account = await school.Host.SignInAsync(role);

        Assert.IsType<Refusal.Forbidden>((await school.Host.SendAsync(account, new GetIncident(number))).Refusal);
        Assert.IsType<Refusal.Forbidden>((await school.Host.SendAsync(account, new GetReview(number))).Refusal);
        Assert.Equal("Incident.Unknown", Assert.IsType<Refusal.Rule>((await school.Host.SendAsync(account, new GetOwnIncident(number))).Refusal).Code);
        Assert.Empty((await school.Host.SendAsync(account, new GetOwnIncidents())).Value!);
    }

    [Fact]
    public async Task Find_ByNumberNameTicketAndYo_AndExport()
    {
        await using var school = await BreachSchool.OpenAsync();
        await school.Host.SendAsync(school.Teacher, new ReportBreach(BreachSchool.Draft(BreachSchool.InSchoolSystem("=Ёлкина"))));
        await school.Host.SendAsync(school.Teacher, new ReportBreach(BreachSchool.Draft(BreachSchool.InSchoolSystem("Жуков")) with { Leak = DataLeak.Yes }));

        Assert.Equal([1], await FindAsync(school, "елкина"));
        Assert.Equal([2], await FindAsync(school, "№ 2"));
        Assert.Equal([2, 1], await FindAsync(school, string.Empty));
        var file = (await school.Host.SendAsync(school.Head, new ExportIncidents(string.Empty, TableFormat.Csv))).Value!;
        var text = System.Text.Encoding.UTF8.GetString(file.Content);
        Assert.Contains("Жуков", text, StringComparison.Ordinal);
        Assert.DoesNotContain(";=Ёлкина", text, StringComparison.Ordinal);
    }

    private static async Task<IEnumerable<int>> FindAsync(BreachSchool school, string search) =>
        (await school.Host.SendAsync(school.Officer, new GetIncidents(search))).Value!.Select(l => l.Number);
}
