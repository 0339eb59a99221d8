using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Plugins;
using ClassTeacherPlatform.Host.Tests.Kernel;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace ClassTeacherPlatform.Host.Tests.Requests;

public sealed class RequestPipelineTests
{
    [Fact]
    public async Task Send_ByDeputyHead_WritesAndCounts()
    {
        await using var kernel = await KernelFixture.StartAsync();
        var deputy = kernel.Accounts.Add(Role.DeputyHead);

        var written = await kernel.Send(deputy, new WriteNotes(StudentId.New(), 3));

        Assert.Equal(3, written.Value);
        Assert.Equal(new NoteCount(3, 3), (await kernel.Send(deputy, new CountNotes())).Value);
    }

    [Fact]
    public async Task Send_ByNobody_ReportsSignedOut()
    {
        await using var kernel = await KernelFixture.StartAsync();

        var outcome = await kernel.Send(AccountId.New(), new WriteNotes(StudentId.New(), 1));

        Assert.IsType<Refusal.SignedOut>(outcome.Refusal);
    }

    [Fact]
    public async Task Send_ByTeacherOfAnotherClass_ReportsForbiddenAndWritesNothing()
    {
        await using var kernel = await KernelFixture.StartAsync();
        var teacher = kernel.Accounts.Add(Role.ClassTeacher);

        var outcome = await kernel.Send(teacher, new WriteNotes(StudentId.New(), 1));

        Assert.IsType<Refusal.Forbidden>(outcome.Refusal);
        Assert.Equal(new NoteCount(0, 0), (await kernel.Send(teacher, new CountNotes())).Value);
    }

    [Fact]
    public async Task Send_WhenAccountIsFrozen_ReportsFrozen()
    {
        await using var kernel = await KernelFixture.StartAsync();
        var deputy = kernel.Accounts.Add(Role.DeputyHead);
        kernel.Accounts.Freeze(deputy);

        var outcome = await kernel.Send(deputy, new WriteNotes(StudentId.New(), 1));

        Assert.IsType<Refusal.Frozen>(outcome.Refusal);
    }

    [Fact]
    public async Task Send_ToAHandlerThatNeverComesBack_EndsAndFreesTheWriter()
    {
        await using var kernel = await KernelFixture.StartAsync(and: (services, _) => services.Configure<PluginLimits>(l => l.Command = TimeSpan.FromMilliseconds(50)));
        var deputy = kernel.Accounts.Add(Role.DeputyHead);

        await Assert.ThrowsAsync<TimeoutException>(() => kernel.Send(deputy, new WriteNotes(StudentId.New(), 1) { Hang = true }));
        await kernel.ChangeAsync(store => store.Add(new Host.Operations.KernelEvent { Kind = "test", Subject = "test" }));

        Assert.Equal(new NoteCount(0, 0), (await kernel.Send(deputy, new CountNotes())).Value);
    }

    [Fact]
    public async Task Raise_ANotificationThatTheSdkDoesNotDefine_IsAnErrorOfTheModuleAndWritesNothing()
    {
        await using var kernel = await KernelFixture.StartAsync();
        var deputy = kernel.Accounts.Add(Role.DeputyHead);

        var problem = await Assert.ThrowsAsync<InvalidOperationException>(() => kernel.Send(deputy, new WriteNotes(StudentId.New(), 1) { TellOwn = true }));

        Assert.Contains("NoteWritten is not a notification of the SDK", problem.Message, StringComparison.Ordinal);
        Assert.Equal(new NoteCount(0, 0), (await kernel.Send(deputy, new CountNotes())).Value);
    }

    [Fact]
    public async Task Send_SameCommandTwice_AnswersWithTheFirstResultAndDoesNothing()
    {
        await using var kernel = await KernelFixture.StartAsync();
        var deputy = kernel.Accounts.Add(Role.DeputyHead);
        var command = new WriteNotes(StudentId.New(), 2);
        await kernel.Send(deputy, command);

        var again = await kernel.Send(deputy, command);

        Assert.Equal(2, again.Value);
        Assert.Equal(new NoteCount(2, 2), (await kernel.Send(deputy, new CountNotes())).Value);
    }

    [Fact]
    public async Task Send_CommandIdOfAnotherAccount_ReportsForbidden()
    {
        await using var kernel = await KernelFixture.StartAsync();
        var command = new WriteNotes(StudentId.New(), 2);
        await kernel.Send(kernel.Accounts.Add(Role.DeputyHead), command);

        var other = await kernel.Send(kernel.Accounts.Add(Role.DeputyHead), command);

        Assert.IsType<Refusal.Forbidden>(other.Refusal);
    }

    [Fact]
    public async Task Send_WhenHandlerRefusesAfterWriting_RollsBack()
    {
        await using var kernel = await KernelFixture.StartAsync();
        var deputy = kernel.Accounts.Add(Role.DeputyHead);

        var outcome = await kernel.Send(deputy, new WriteNotes(StudentId.New(), 2) { RefuseAtEnd = true });

        Assert.Equal("AsAsked", Assert.IsType<Refusal.Rule>(outcome.Refusal).Code);
        Assert.Equal(new NoteCount(0, 0), (await kernel.Send(deputy, new CountNotes())).Value);
    }

    [Fact]
    public async Task Send_AfterAHandlerThrew_Works()
    {
        await using var kernel = await KernelFixture.StartAsync();
        var deputy = kernel.Accounts.Add(Role.DeputyHead);
        await Assert.ThrowsAsync<InvalidOperationException>(() => kernel.Send(deputy, new WriteNotes(StudentId.New(), 2) { ThrowAtEnd = true }));

        await kernel.Send(deputy, new WriteNotes(StudentId.New(), 1));

        Assert.Equal(new NoteCount(1, 1), (await kernel.Send(deputy, new CountNotes())).Value);
    }

    [Fact]
    public async Task Send_QueryThatSaves_IsRefusedByTheContext()
    {
        await using var kernel = await KernelFixture.StartAsync();
        var deputy = kernel.Accounts.Add(Role.DeputyHead);

        await Assert.ThrowsAsync<InvalidOperationException>(() => kernel.Send(deputy, new WriteInQuery(PastTheContext: false)));
    }

    [Fact]
    public async Task Send_QueryThatDeletesPastTheContext_IsRefusedByTheConnection()
    {
        await using var kernel = await KernelFixture.StartAsync();
        var deputy = kernel.Accounts.Add(Role.DeputyHead);

        await Assert.ThrowsAsync<SqliteException>(() => kernel.Send(deputy, new WriteInQuery(PastTheContext: true)));
    }

    [Fact]
    public async Task Send_WhenOwnerIsSwitchedOff_ReportsSwitchedOff()
    {
        await using var kernel = await KernelFixture.StartAsync();
        kernel.Plugins.Switch("notes", on: false);
        var deputy = kernel.Accounts.Add(Role.DeputyHead);

        var outcome = await kernel.Send(deputy, new WriteNotes(StudentId.New(), 1));

        Assert.NotNull(outcome.Refusal);
    }

    [Fact]
    public async Task Send_ManyAtOnce_LosesNone()
    {
        await using var kernel = await KernelFixture.StartAsync();
        var deputy = kernel.Accounts.Add(Role.DeputyHead);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => kernel.Send(deputy, new WriteNotes(StudentId.New(), 1))));

        Assert.Equal(new NoteCount(20, 20), (await kernel.Send(deputy, new CountNotes())).Value);
    }
}
