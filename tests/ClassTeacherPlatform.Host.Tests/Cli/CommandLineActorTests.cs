using Autofac;
using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Cli;
using ClassTeacherPlatform.Host.Instruction;
using ClassTeacherPlatform.Host.Instruction.Content;
using ClassTeacherPlatform.Host.Operations;
using ClassTeacherPlatform.Host.Operations.Journal;
using ClassTeacherPlatform.Host.Tests.Kernel;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Host.Tests.Cli;

public sealed class CommandLineActorTests
{
    [Fact]
    public async Task Do_AKernelCommand_LeavesAnOperationOfThePlatform()
    {
        await using var kernel = await KernelFixture.StartAsync();

        var stored = await kernel.Root.Resolve<CommandLineActor>().Do(Edition(), CancellationToken.None);

        var admin = kernel.Accounts.Add(Role.Administrator);
        var journal = (await kernel.Send(admin, new GetOperations(new OperationFilter(), 1, 10))).Value!;
        Assert.True(stored.IsDone);
        Assert.Equal((AccountId.System, typeof(StoreEdition).FullName), (journal.Rows.Single().AccountId, journal.Rows.Single().Type));
        Assert.Empty(kernel.Root.Resolve<OperationVerifier>().Verify(CancellationToken.None).Problems);
    }

    [Fact]
    public async Task Do_ABadCommand_IsRefusedAndLeavesNothing()
    {
        await using var kernel = await KernelFixture.StartAsync();

        var stored = await kernel.Root.Resolve<CommandLineActor>().Do(Edition() with { Content = "{" }, CancellationToken.None);

        Assert.IsType<Refusal.Invalid>(stored.Refusal);
    }

    [Fact]
    public async Task Do_ACommandOfAPlugin_IsForbidden()
    {
        await using var kernel = await KernelFixture.StartAsync();

        var written = await kernel.Root.Resolve<CommandLineActor>().Do(new WriteNotes(StudentId.New(), 1), CancellationToken.None);

        Assert.IsType<Refusal.Forbidden>(written.Refusal);
    }

    [Fact]
    public async Task Send_AsThePlatformFromAPage_IsSignedOut()
    {
        await using var kernel = await KernelFixture.StartAsync();

        var stored = await kernel.Send(AccountId.System, Edition());

        Assert.IsType<Refusal.SignedOut>(stored.Refusal);
    }

    private static StoreEdition Edition() => new(ShippedInstruction.File.ToJson(), new DateOnly(2026, 9, 1), null);
}
