using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.Moments;
using ClassTeacherPlatform.BreachReporting.Receipts;
using ClassTeacherPlatform.BreachReporting.Report;
using ClassTeacherPlatform.BreachReporting.Watch;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Notifications;
using ClassTeacherPlatform.Sdk.Requests;
using ClassTeacherPlatform.Sdk.Testing;

namespace ClassTeacherPlatform.BreachReporting.Tests.Support;

/// <summary>The module in a school with 7А, its teacher, the head, an acting head, the support service and the officer.</summary>
internal sealed class BreachSchool : IAsyncDisposable
{
    private BreachSchool(PluginTestHost host, SeededClass own) => (Host, Own) = (host, own);

    public PluginTestHost Host { get; }

    public SeededClass Own { get; }

    public AccountId Teacher { get; private init; }

    public AccountId Head { get; private init; }

    public AccountId Acting { get; private init; }

    public AccountId Support { get; private init; }

    public AccountId Officer { get; private init; }

    public static async Task<BreachSchool> OpenAsync(PluginTestOptions? options = null)
    {
        var host = await PluginTestHost.StartAsync<BreachReportingPlugin>(options);
        var own = await host.SeedClassAsync("7А", students: 1, guardians: 1);
        var school = new BreachSchool(host, own)
        {
            Teacher = await host.SignInAsync(Roles.ClassTeacher, own),
            Head = await host.SignInAsync(Roles.Head),
            Acting = await host.SignInAsync(Roles.ActingHead),
            Support = await host.SignInAsync(Roles.Support),
            Officer = await host.SignInAsync(Roles.DataOfficer),
        };
        // What made the school lies before everything that a test looks at.
        host.Advance(TimeSpan.FromMinutes(1));
        return school;
    }

    public static BreachDraft Draft(params AccessDraft[] accesses) => new()
    {
        What = "Пароль записан на доске",
        Leak = DataLeak.No,
        Accesses = accesses,
    };

    public static AccessDraft OnPlatform(AccountId account) => new(AccessSystem.Platform, account, string.Empty, false);

    public static AccessDraft InSchoolSystem(string owner = "Белова Мария", bool isFamily = false) => new(AccessSystem.SchoolSystem, null, owner, isFamily);

    /// <summary>The teacher reports the own access to the platform, not frozen unless asked.</summary>
    public async Task<int> ReportAsync(bool freeze = false, params AccountId[] accounts)
    {
        var named = accounts.Length == 0 ? [Teacher] : accounts;
        var outcome = await Host.SendAsync(Officer, new ReportBreach(Draft([.. named.Select(OnPlatform)]) with { Freeze = freeze }));
        return outcome.IsDone ? outcome.Value.Number : throw new InvalidOperationException(outcome.Refusal.ToString());
    }

    /// <summary>Both receive the notice, a minute apart; the second receipt is T.</summary>
    public async Task<DateTimeOffset> ReceiveAsync(int number)
    {
        await Host.SendAsync(Head, new ConfirmHeadReceipt(number));
        Host.Advance(TimeSpan.FromMinutes(1));
        return (await Host.SendAsync(Support, new ConfirmSupportReceipt(number, "SD-1"))).Value;
    }

    public static MomentDraft Restored(DateTimeOffset? at, AccessSystem system = AccessSystem.Platform) =>
        new() { Kind = MomentKind.Restored, System = system, Instant = at, Evidence = "Новый пароль выдан лично" };

    /// <summary>The head looks and decides.</summary>
    public async Task<Outcome<bool>> DecideAsync(int number, MomentDraft draft, AccountId? by = null)
    {
        var preview = await Host.SendAsync(by ?? Head, new PreviewMoment(number, draft));
        return preview.IsDone ? await Host.SendAsync(by ?? Head, new DecideMoment(number, draft, preview.Value.Seen)) : preview.Refusal;
    }

    /// <summary>An account does something that clause 11 may void.</summary>
    public async Task<long> WriteAsync(AccountId by)
    {
        Host.Advance(TimeSpan.FromMinutes(1));
        return await Host.RaiseAsync(new ConsentGiven { EntryId = EntryId.New(), StudentId = Own.Students[0].Id, Purpose = "electronic-delivery" }, by);
    }

    public async Task<bool> IsVoidAsync(long seq) => (await Host.OperationsAsync()).Single(o => o.Seq == seq).IsVoid;

    public async Task<IReadOnlyList<long>> VoidAmongAsync(params long[] seqs) =>
        [.. (await Host.OperationsAsync()).Where(o => o.IsVoid && seqs.Contains(o.Seq)).Select(o => o.Seq)];

    public async Task<IncidentView> ViewAsync(int number) => (await Host.SendAsync(Head, new GetIncident(number))).Value!;

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}
