using ClassTeacherPlatform.Sdk.Duties;
using ClassTeacherPlatform.Sdk.Requests;
using ClassTeacherPlatform.Sdk.Testing;
using Sample.Register;

namespace Sample.Tests;

public sealed class RegisterTalkTests
{
    [Fact]
    public async Task Register_ByTheClassTeacher_LeavesAnEntryAndTheDutyMoves()
    {
        await using var host = await PluginTestHost.StartAsync<SamplePlugin>();
        var class7 = await host.SeedClassAsync("7А", students: 2);
        var teacher = await host.SignInAsync(Roles.ClassTeacher, class7);

        var outcome = await host.SendAsync(teacher, new RegisterTalk(class7.Students[0].Id, host.Today, "Режим дня"));

        Assert.True(outcome.IsDone);
        Assert.Equal([DutyState.Done, DutyState.Due], (await host.AskDutyAsync("sample-plugin.talk", class7)).Select(i => i.State));
        Assert.Empty(host.VerifyChain());
    }

    [Fact]
    public async Task Register_ByTheTeacherOfAnotherClass_IsForbidden()
    {
        await using var host = await PluginTestHost.StartAsync<SamplePlugin>();
        var (own, other) = (await host.SeedClassAsync("7А"), await host.SeedClassAsync("7Б"));
        var teacher = await host.SignInAsync(Roles.ClassTeacher, own);

        var outcome = await host.SendAsync(teacher, new RegisterTalk(other.Students[0].Id, host.Today, "Режим дня"));

        Assert.IsType<Refusal.Forbidden>(outcome.Refusal);
    }

    [Fact]
    public async Task Register_WithoutTopicOnADayToCome_SaysWhatIsWrong()
    {
        await using var host = await PluginTestHost.StartAsync<SamplePlugin>();
        var class7 = await host.SeedClassAsync("7А");
        var teacher = await host.SignInAsync(Roles.ClassTeacher, class7);

        var outcome = await host.SendAsync(teacher, new RegisterTalk(class7.Students[0].Id, host.Today.AddDays(1), string.Empty));

        var codes = Assert.IsType<Refusal.Invalid>(outcome.Refusal).Errors.Select(e => e.Code);
        Assert.Equal(["Talk.DayInFuture", "Talk.TopicMissing"], codes.Order());
    }

    [Fact]
    public async Task Void_Registration_MakesTheDutyDueAgain()
    {
        await using var host = await PluginTestHost.StartAsync<SamplePlugin>();
        var class7 = await host.SeedClassAsync("7А", students: 1);
        var teacher = await host.SignInAsync(Roles.ClassTeacher, class7);
        await host.SendAsync(teacher, new RegisterTalk(class7.Students[0].Id, host.Today, "Режим дня"));

        await host.VoidAsync(await host.LastOperationAsync());

        Assert.Equal(DutyState.Due, Assert.Single(await host.AskDutyAsync("sample-plugin.talk", class7)).State);
    }
}
