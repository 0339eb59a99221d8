using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Host.Tests.Kernel;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Host.Tests.Messaging;

/// <summary>A process to be killed: it writes, tells and delivers as fast as it can, and says what it was asked and what it answered.</summary>
internal static class NoteWriterProcess
{
    public static readonly AccountId Account = new(new Guid("00000000-0000-7000-8000-000000000001"));

    public static async Task<int> RunAsync(string folder)
    {
        var kernel = await KernelFixture.StartAsync(new StoreLocation(folder));
        kernel.Accounts.Add(Account, Role.DeputyHead);
        var delivering = Task.Run(async () =>
        {
            while (true)
            {
                await kernel.DeliverAsync();
            }
        });
        while (!delivering.IsFaulted)
        {
            var command = new WriteNotes(StudentId.New(), 1) { Tell = true };
            await Console.Out.WriteLineAsync($"asked {command.CommandId} {command.StudentId}");
            await kernel.Send(Account, command);
            await Console.Out.WriteLineAsync($"answered {command.CommandId}");
        }

        return 1;
    }
}
