using Autofac;
using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Files;
using ClassTeacherPlatform.Host.Mail.Bounces;
using ClassTeacherPlatform.Host.Mail.Sending;
using ClassTeacherPlatform.Host.Operations;
using ClassTeacherPlatform.Host.Operations.Voiding;
using ClassTeacherPlatform.Host.Requests;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Host.Tests.Kernel;
using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Mail;
using ClassTeacherPlatform.Sdk.Requests;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace ClassTeacherPlatform.Host.Tests.Mail;

/// <summary>A kernel that sends mail when the test says so.</summary>
internal sealed class MailSchool : IAsyncDisposable
{
    private MailSchool(KernelFixture kernel) => Kernel = kernel;

    public KernelFixture Kernel { get; }

    public string Folder => Kernel.Root.Resolve<MailFolders>().Pickup;

    public static async Task<MailSchool> StartAsync(Action<IServiceCollection>? and = null) =>
        new(await KernelFixture.StartAsync(and: (services, location) =>
        {
            services.AddSingleton(new HostPaths(location.DataFolder)).AddFiles();
            services.AddSingleton<IDataProtectionProvider, EphemeralDataProtectionProvider>();
            and?.Invoke(services);
        }));

    public static MailMessage Message(string key, string to = "anna@example.com") => new()
    {
        Purpose = "notes.reminder",
        Key = key,
        To = to,
        Subject = "Напоминание",
        Text = "Здравствуйте!\n",
    };

    /// <summary>Queues in an operation of its own.</summary>
    /// <returns>The mail and the operation.</returns>
    public async Task<(EntryId Mail, long Seq)> QueueAsync(MailMessage message)
    {
        var mail = default(EntryId);
        var seq = await ActAsync(async (of, _) => mail = await of.EnqueueAsync(message, CancellationToken.None));
        return (mail, seq);
    }

    /// <summary>Works with mail in one operation.</summary>
    public async Task<long> ActAsync(Func<IMail, KernelContext, Task> work)
    {
        var start = new OperationStart { CommandId = Guid.CreateVersion7(), Type = "test", AccountId = AccountId.System, AccountName = "Проверка" };
        await using var scope = Kernel.Root.BeginLifetimeScope();
        scope.Resolve<RequestFrame>().Enter(null);
        var outcome = await Kernel.Root.Resolve<OperationRunner>().RunAsync(scope, start, Work, CancellationToken.None);
        return outcome.Value;

        async Task<Outcome<long>> Work(OpenOperation operation)
        {
            await work(scope.Resolve<IMail>(), scope.Resolve<KernelContext>());
            return operation.Seq;
        }
    }

    public async Task DecideAsync(VoidDecisionKind kind, long operation)
    {
        var head = Kernel.Accounts.Add(Role.Head);
        var outcome = await Kernel.Send(head, new DecideVoid { Kind = kind, Ground = VoidGround.HeadDecision, Incident = "1", Operations = [operation], Reason = "Проверка" });
        Assert.True(outcome.IsDone);
    }

    public Task<DateTimeOffset?> RoundAsync() => Kernel.Root.Resolve<MailPump>().RunAsync(CancellationToken.None);

    /// <summary>Lets time pass as the pump lives through it: it comes when it said that it would.</summary>
    public async Task PassAsync(TimeSpan time)
    {
        var until = Kernel.Time.GetUtcNow() + time;
        while (await RoundAsync() is { } next && next <= until)
        {
            Kernel.Time.SetUtcNow(next > Kernel.Time.GetUtcNow() ? next : Kernel.Time.GetUtcNow().AddSeconds(1));
        }

        if (until > Kernel.Time.GetUtcNow())
        {
            Kernel.Time.SetUtcNow(until);
        }

        await RoundAsync();
    }

    /// <summary>Looks for returned mail.</summary>
    public Task LookAsync() => Kernel.Root.Resolve<BounceWatch>().LookAsync(CancellationToken.None);

    public async Task<MailStatus> StatusAsync(EntryId mail)
    {
        await using var scope = Kernel.Root.BeginLifetimeScope();
        return (await scope.Resolve<IMail>().StatusAsync([mail], CancellationToken.None))[mail];
    }

    public IReadOnlyList<MimeMessage> Delivered() =>
        System.IO.Directory.Exists(Folder) ? [.. System.IO.Directory.EnumerateFiles(Folder, "*.eml").Select(f => MimeMessage.Load(f))] : [];

    public ValueTask DisposeAsync() => Kernel.DisposeAsync();
}
