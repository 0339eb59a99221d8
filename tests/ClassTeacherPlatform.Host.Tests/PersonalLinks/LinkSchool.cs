using Autofac;
using ClassTeacherPlatform.Host.Operations;
using ClassTeacherPlatform.Host.PersonalLinks;
using ClassTeacherPlatform.Host.PersonalLinks.Issue;
using ClassTeacherPlatform.Host.Requests;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Host.Tests.Plugins.Running;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Personal;
using ClassTeacherPlatform.Sdk.Requests;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ClassTeacherPlatform.Host.Tests.PersonalLinks;

/// <summary>The demo school with a module that asks families something, and links issued by its deputy head.</summary>
internal sealed class LinkSchool : IAsyncDisposable
{
    private readonly HostFolder _folder = HostFolder.New().Install("good-neighbour").Enable("good-neighbour");

    public static DateOnly InAMonth => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(30);

    public RunningHost Host { get; private set; } = null!;

    public StudentId Student { get; private set; }

    public GuardianId Guardian { get; private set; }

    public DateOnly BornOn { get; private set; }

    public static async Task<LinkSchool> OpenAsync(Action<IServiceCollection>? alter = null)
    {
        var school = new LinkSchool();
        school.Host = await RunningHost.StartAsync(school._folder, alter);
        await using var scope = school.Host.Root.BeginLifetimeScope();
        var store = scope.Resolve<KernelContext>();
        // An only child, so that its birthday is the one fact.
        var family = await store.GuardianLinks.Where(l => l.MaySee && l.MaySign && l.Until == null)
            .Where(l => store.GuardianLinks.Count(other => other.GuardianId == l.GuardianId) == 1)
            .Join(store.Students.Where(s => s.BornOn > new DateOnly(2010, 1, 1)), l => l.StudentId, s => s.Id, (l, s) => new { l.GuardianId, s.Id, s.BornOn })
            .OrderBy(f => f.Id).FirstAsync();
        (school.Student, school.Guardian, school.BornOn) = (family.Id, family.GuardianId, family.BornOn!.Value);
        return school;
    }

    /// <summary>A link on paper for the guardian.</summary>
    public async Task<IssuedToFamily> IssueAsync()
    {
        var token = LinkSecret.New();
        var issued = await Host.Send(await Host.AccountAsync("deputy"), new IssueLinks
        {
            Lines = [new LinkLine(Student, LinkHolder.Of(Guardian), token)],
            Delivery = LinkDelivery.Paper,
            LastDay = InAMonth,
        });
        Assert.True(issued.IsDone, issued.Refusal?.ToString());
        await using var scope = Host.Root.BeginLifetimeScope();
        var hash = token.Hash;
        var entry = await scope.Resolve<KernelContext>().PersonalLinks.SingleAsync(l => l.TokenHash == hash);
        return new IssuedToFamily(token.Secret, entry.AccountId, issued.Value![0].Number);
    }

    public LinkBrowser Browse(IssuedToFamily link) => new(Host.Address, link.Secret);

    /// <summary>Changes the kernel's rows as one operation of the platform.</summary>
    public Task ChangeAsync(Action<KernelContext> change) => ActAsync(scope =>
    {
        change(scope.Resolve<KernelContext>());
        return Task.CompletedTask;
    });

    /// <summary>Works with the kernel's services in one operation of the platform.</summary>
    public async Task ActAsync(Func<ILifetimeScope, Task> act)
    {
        var start = new OperationStart { CommandId = Guid.CreateVersion7(), Type = "test", AccountId = AccountId.System, AccountName = "Проверка" };
        await using var scope = Host.Root.BeginLifetimeScope();
        scope.Resolve<RequestFrame>().Enter(null);
        var outcome = await Host.Root.Resolve<OperationRunner>().RunAsync(scope, start, Work, CancellationToken.None);
        Assert.True(outcome.IsDone);

        async Task<Outcome<bool>> Work(OpenOperation operation)
        {
            await act(scope);
            return true;
        }
    }

    public async Task<int> OperationsAsync()
    {
        await using var scope = Host.Root.BeginLifetimeScope();
        return await scope.Resolve<KernelContext>().Operations.CountAsync();
    }

    /// <summary>Whether these letters lie anywhere in the data folder: database, its journal, keys, files.</summary>
    public async Task<bool> DatabaseHoldsAsync(string letters)
    {
        // The journal before the database: when its last connection closes it is moved into the database, and is gone.
        foreach (var file in System.IO.Directory.EnumerateFiles(_folder.Data, "*", SearchOption.AllDirectories).OrderDescending(StringComparer.Ordinal))
        {
            if ((await ReadAsync(file)).Contains(letters, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await _folder.DisposeAsync();
    }

    private static async Task<string> ReadAsync(string file)
    {
        try
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var reader = new StreamReader(stream, System.Text.Encoding.Latin1);
            return await reader.ReadToEndAsync();
        }
        catch (FileNotFoundException)
        {
            return string.Empty;
        }
    }
}
