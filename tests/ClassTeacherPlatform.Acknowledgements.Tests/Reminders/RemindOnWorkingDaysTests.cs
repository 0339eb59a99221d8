using ClassTeacherPlatform.Acknowledgements.Tests.Support;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Notifications;
using ClassTeacherPlatform.Sdk.Requests;
using ClassTeacherPlatform.Sdk.Testing;

namespace ClassTeacherPlatform.Acknowledgements.Tests.Reminders;

public sealed class RemindOnWorkingDaysTests
{
    [Fact]
    public async Task Hear_WorkingDays_SendsByTheRuleAndNoMore()
    {
        await using var school = await OpenAsync("""{"remindEveryWorkingDays": 2, "remindersAtMost": 2}""");

        await WeeksAsync(school, days: 14);

        Assert.Equal(2, (await school.Host.MailsAsync()).Count);
        Assert.Empty(school.Host.VerifyChain());
    }

    [Fact]
    public async Task Hear_WhenSwitchedOff_SendsNothing()
    {
        await using var school = await OpenAsync("""{"remindEveryWorkingDays": 2, "remindByItself": false}""");

        await WeeksAsync(school, days: 7);

        Assert.Empty(await school.Host.MailsAsync());
    }

    [Fact]
    public async Task Hear_ADayOfRestOrOneThatHasPassed_SendsNothing()
    {
        await using var school = await OpenAsync("""{"remindEveryWorkingDays": 2}""");
        school.Host.Advance(TimeSpan.FromDays(7));

        await school.Host.RaiseAsync(new SchoolDayBegan { Day = school.Host.Today, IsWorkingDay = false });
        await school.Host.RaiseAsync(new SchoolDayBegan { Day = school.Host.Today.AddDays(-1), IsWorkingDay = true });

        Assert.Empty(await school.Host.MailsAsync());
    }

    private static async Task<School7A> OpenAsync(string settings)
    {
        var school = await School7A.OpenAsync(new PluginTestOptions { Settings = settings });
        var father = await school.Host.AddGuardianAsync(school.Child.Id, "family1@example.org");
        school.Host.Answer<GetElectronicDelivery, IReadOnlyList<ElectronicDelivery>>(_ =>
            Outcome<IReadOnlyList<ElectronicDelivery>>.Of([new ElectronicDelivery(school.Child.Id, (GuardianId?)father, Allowed: true)]));
        await school.PublishAsync(Drafts.Notice());
        return school;
    }

    private static async Task WeeksAsync(School7A school, int days)
    {
        foreach (var _ in Enumerable.Range(0, days))
        {
            school.Host.Advance(TimeSpan.FromDays(1));
            var day = school.Host.Today;
            await school.Host.RaiseAsync(new SchoolDayBegan { Day = day, IsWorkingDay = day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) });
        }
    }
}
