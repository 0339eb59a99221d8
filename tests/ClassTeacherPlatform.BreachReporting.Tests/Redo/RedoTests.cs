using ClassTeacherPlatform.BreachReporting.Closing;
using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.Leak;
using ClassTeacherPlatform.BreachReporting.Redo;
using ClassTeacherPlatform.BreachReporting.Report;
using ClassTeacherPlatform.BreachReporting.Tests.Support;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using ClassTeacherPlatform.Sdk.Testing;

namespace ClassTeacherPlatform.BreachReporting.Tests.Redo;

/// <summary>A third party's register, which knows nothing of clause 11, obeys it and is done again.</summary>
public sealed class RedoTests
{
    [Fact]
    public async Task Redo_AReplacementInTheRegisterItself_TakesTheLineOffTheQueue()
    {
        var notes = new NotesRegister();
        await using var school = await BreachSchool.OpenAsync(notes.Options);
        var number = await school.ReportAsync();
        await school.ReceiveAsync(number);
        school.Host.Advance(TimeSpan.FromMinutes(1));
        var (_, gone) = await notes.WriteAsync(school.Teacher);
        Assert.Equal(0, await notes.CountAsync());
        Assert.False(Assert.Single((await QueueAsync(school, number)).Lines).IsDone);

        var (_, again) = await notes.WriteAsync(school.Head, replaces: gone);

        Assert.Equal(1, await notes.CountAsync());
        Assert.Equal(again, Assert.Single((await QueueAsync(school, number)).Lines).ReplacedBy);
        Assert.Empty(school.Host.VerifyChain());
    }

    [Fact]
    public async Task Redo_AVoidEntryThatHadReplacedAnother_PutsBothBackUntilOneValidEntryStands()
    {
        var notes = new NotesRegister();
        await using var school = await BreachSchool.OpenAsync(notes.Options);
        var deputy = await school.Host.SignInAsync(Roles.DeputyHead);
        var first = await school.ReportAsync(accounts: school.Teacher);
        await school.ReceiveAsync(first);
        school.Host.Advance(TimeSpan.FromMinutes(1));
        var (_, original) = await notes.WriteAsync(school.Teacher);
        var second = await school.ReportAsync(accounts: deputy);
        await school.ReceiveAsync(second);
        school.Host.Advance(TimeSpan.FromMinutes(1));

        var (_, replacement) = await notes.WriteAsync(deputy, replaces: original);
        Assert.False(Assert.Single((await QueueAsync(school, first)).Lines).IsDone);
        Assert.False(Assert.Single((await QueueAsync(school, second)).Lines).IsDone);
        var (_, last) = await notes.WriteAsync(school.Head, replaces: replacement);

        Assert.Equal(last, Assert.Single((await QueueAsync(school, first)).Lines).ReplacedBy);
        Assert.Equal(last, Assert.Single((await QueueAsync(school, second)).Lines).ReplacedBy);
        Assert.Equal(1, await notes.CountAsync());
    }

    [Fact]
    public async Task Overlapping_TwoIncidentsOfOneAccount_AreVoidUntilTheLaterNewAccess()
    {
        var notes = new NotesRegister();
        await using var school = await BreachSchool.OpenAsync(notes.Options);
        var first = await school.ReportAsync();
        await school.ReceiveAsync(first);
        school.Host.Advance(TimeSpan.FromMinutes(1));
        var second = await school.ReportAsync();
        await school.ReceiveAsync(second);
        school.Host.Advance(TimeSpan.FromMinutes(1));

        await school.DecideAsync(first, BreachSchool.Restored(school.Host.Now));
        school.Host.Advance(TimeSpan.FromMinutes(1));
        var (between, _) = await notes.WriteAsync(school.Teacher);
        school.Host.Advance(TimeSpan.FromMinutes(1));
        await school.DecideAsync(second, BreachSchool.Restored(school.Host.Now));
        school.Host.Advance(TimeSpan.FromMinutes(1));
        var (after, _) = await notes.WriteAsync(school.Teacher);

        Assert.Equal([between], await school.VoidAmongAsync(between, after));
        Assert.Empty((await QueueAsync(school, first)).Lines);
        Assert.Equal(between, Assert.Single((await QueueAsync(school, second)).Lines).Seq);
    }

    [Fact]
    public async Task Close_OnlyWhenNothingIsLeft()
    {
        var notes = new NotesRegister();
        await using var school = await BreachSchool.OpenAsync(notes.Options);
        var number = await school.ReportAsync();
        await school.ReceiveAsync(number);
        school.Host.Advance(TimeSpan.FromMinutes(1));
        var (_, gone) = await notes.WriteAsync(school.Teacher);
        school.Host.Advance(TimeSpan.FromMinutes(1));
        await school.DecideAsync(number, BreachSchool.Restored(school.Host.Now));

        var early = await school.Host.SendAsync(school.Head, new CloseIncident(number, "Пароль сменён"));
        var tick = await school.Host.SendAsync(school.Officer, new TickRedone(number, gone, "Записано заново в бумажном журнале"));
        var twice = await school.Host.SendAsync(school.Officer, new TickRedone(number, gone, "Ещё раз"));
        var stranger = await school.Host.SendAsync(school.Officer, new TickRedone(number, EntryId.New(), "Чужое"));
        var closed = await school.Host.SendAsync(school.Head, new CloseIncident(number, "Пароль сменён"));

        Assert.Contains("не всё сделано заново", Assert.IsType<Refusal.Rule>(early.Refusal).Arguments[0], StringComparison.Ordinal);
        Assert.True(tick.IsDone);
        Assert.Equal("Redo.DoneAlready", Assert.IsType<Refusal.Rule>(twice.Refusal).Code);
        Assert.Equal("Redo.NotInQueue", Assert.IsType<Refusal.Rule>(stranger.Refusal).Code);
        Assert.True(closed.IsDone);
    }

    [Fact]
    public async Task Checklist_WhereDataMayHaveGotOut_AsksForTheAuthorityUntilItIsKnownNotTo()
    {
        await using var school = await BreachSchool.OpenAsync();
        var draft = BreachSchool.Draft(BreachSchool.InSchoolSystem()) with { Leak = DataLeak.Unknown };
        await school.Host.SendAsync(school.Teacher, new ReportBreach(draft));

        var before = (await QueueAsync(school, 1)).Checklist.Select(c => c.Item).ToList();
        await school.Host.SendAsync(school.Officer, new TickExternal(1, "portal-24", "Заявка 77"));
        await school.Host.SendAsync(school.Officer, new AddExternalLine(1, "Сверить отметки за неделю"));
        await school.Host.SendAsync(school.Officer, new AnswerLeak(1, DataLeak.No, "Журнал входов чист"));
        var after = (await QueueAsync(school, 1)).Checklist;

        Assert.Equal(["school-system", "portal-24", "portal-72", "state-centre"], before);
        Assert.Equal(["Проверить и повторить то, что сделано в самой ИС «Дневник.ру»", "Сверить отметки за неделю"], after.Select(c => c.Text));
    }

    private static async Task<RedoList> QueueAsync(BreachSchool school, int number) =>
        (await school.Host.SendAsync(school.Officer, new GetRedo(number))).Value!;
}
