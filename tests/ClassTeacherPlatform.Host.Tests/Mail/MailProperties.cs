using Autofac;
using ClassTeacherPlatform.Host.Mail.Sending;
using ClassTeacherPlatform.Host.Operations;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Mail;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Microsoft.Extensions.DependencyInjection;

namespace ClassTeacherPlatform.Host.Tests.Mail;

/// <summary>Whatever servers answer and wherever the process dies: no mail is lost, none is taken twice but in the documented window.</summary>
public sealed class MailProperties
{
    [Property(MaxTest = 15, Arbitrary = [typeof(MailProperties)])]
    public void AnyAnswersAndCrashes_LoseNothingAndDoubleNothingButInTheWindow(Fate[] fates) => RunAsync(fates).GetAwaiter().GetResult();

    public static Arbitrary<Fate[]> Fates() => Gen.ArrayOf(Gen.Elements(Enum.GetValues<Fate>())).Resize(12).ToArbitrary();

    private static async Task RunAsync(Fate[] fates)
    {
        var world = new FatefulServer(fates);
        await using var school = await MailSchool.StartAsync(services => services.AddSingleton<IMailTransports>(world));
        world.Marks = school.Kernel.Root.Resolve<AcceptedMarks>();
        var mails = new List<EntryId>();
        foreach (var key in (string[])["1", "2", "3"])
        {
            mails.Add((await school.QueueAsync(MailSchool.Message(key))).Mail);
        }

        for (var steps = 0; steps < fates.Length + 3; steps++)
        {
            await LiveAsync(school);
        }

        await LiveAsync(school);
        foreach (var mail in mails)
        {
            var state = (await school.StatusAsync(mail)).State;
            var taken = world.Taken.GetValueOrDefault(mail);
            Assert.True(state is MailState.Sent or MailState.Bounced, $"{mail} is {state}: lost.");
            var known = state == MailState.Sent ? 1 : 0;
            Assert.InRange(taken, known, known + world.InTheWindow.GetValueOrDefault(mail));
        }

        Assert.Empty(school.Kernel.Root.Resolve<OperationVerifier>().Verify(CancellationToken.None).Problems);
    }

    /// <summary>Six hours of the pump's life; a crash ends a round, and the next process begins with what is on the disk.</summary>
    private static async Task LiveAsync(MailSchool school)
    {
        for (var hour = 0; hour < 6; hour++)
        {
            school.Kernel.Root.Resolve<MailStanding>().Forget();
            try
            {
                await school.RoundAsync();
            }
            catch (KilledException)
            {
                // Killed: nothing of this process is left.
            }

            school.Kernel.Time.Advance(TimeSpan.FromHours(1));
        }
    }
}
