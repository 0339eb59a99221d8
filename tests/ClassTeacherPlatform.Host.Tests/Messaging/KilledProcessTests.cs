using System.Diagnostics;
using Autofac;
using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Operations;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Host.Tests.Kernel;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Tests.Messaging;

/// <summary>kill -9 at any point between click and delivery: nothing lost, nothing twice.</summary>
public sealed class KilledProcessTests
{
    private const int Kills = 12;

    [Fact]
    public async Task Kill_ManyTimes_LosesNothingAndRepeatsNothing()
    {
        var folder = System.IO.Directory.CreateTempSubdirectory("ctp-killed-").FullName;
        var asked = new Dictionary<Guid, StudentId>();
        var answered = new HashSet<Guid>();
        for (var kill = 0; kill < Kills; kill++)
        {
            await RunAndKillAsync(folder, linesBeforeKill: 3 + (kill * 7), asked, answered);
        }

        await using var kernel = await KernelFixture.StartAsync(new StoreLocation(folder));
        kernel.Accounts.Add(NoteWriterProcess.Account, Role.DeputyHead);
        Assert.Empty(kernel.Root.Resolve<OperationVerifier>().Verify(CancellationToken.None).Problems);
        var beforeAskingAgain = await WrittenAsync(kernel);
        Assert.All(answered, id => Assert.Contains(asked[id], beforeAskingAgain));

        foreach (var (id, student) in asked)
        {
            await kernel.Send(NoteWriterProcess.Account, new WriteNotes(student, 1) { Tell = true, CommandId = id });
        }

        kernel.Time.Advance(TimeSpan.FromDays(1));
        await kernel.DeliverAsync();
        Assert.Equal(Sorted(asked.Values), Sorted(await WrittenAsync(kernel)));
        Assert.Equal(Sorted(asked.Values), Sorted(await HeardAsync(kernel)));
        Assert.Empty(kernel.Root.Resolve<OperationVerifier>().Verify(CancellationToken.None).Problems);
    }

    private static async Task RunAndKillAsync(string folder, int linesBeforeKill, Dictionary<Guid, StudentId> asked, HashSet<Guid> answered)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", typeof(KilledProcessTests).Assembly.Location, "write-notes", folder])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        for (var line = 0; await process.StandardOutput.ReadLineAsync() is { } text; line++)
        {
            var words = text.Split(' ');
            _ = words[0] == "asked"
                ? asked.TryAdd(Guid.Parse(words[1]), new StudentId(Guid.Parse(words[2])))
                : answered.Add(Guid.Parse(words[1]));
            if (line == linesBeforeKill)
            {
                process.Kill();
            }
        }

        await process.WaitForExitAsync();
        Assert.NotEqual(1, process.ExitCode);
    }

    private static Task<List<StudentId>> WrittenAsync(KernelFixture kernel) => StudentsAsync(kernel, heard: false);

    private static Task<List<StudentId>> HeardAsync(KernelFixture kernel) => StudentsAsync(kernel, heard: true);

    private static async Task<List<StudentId>> StudentsAsync(KernelFixture kernel, bool heard)
    {
        await using var scope = kernel.Plugins.Running[0].Scope.BeginLifetimeScope();
        return await scope.Resolve<NotesContext>().Notes
            .Where(n => (n.Text == "heard") == heard)
            .Select(n => n.StudentId!.Value)
            .ToListAsync();
    }

    private static List<StudentId> Sorted(IEnumerable<StudentId> ids) => [.. ids.OrderBy(id => id.Value)];
}
