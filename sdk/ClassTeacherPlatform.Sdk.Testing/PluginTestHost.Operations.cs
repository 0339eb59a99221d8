using System.Text.Json;
using Autofac;
using ClassTeacherPlatform.Host.Messaging;
using ClassTeacherPlatform.Host.Operations;
using ClassTeacherPlatform.Host.Operations.Voiding;
using ClassTeacherPlatform.Host.Requests;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Requests;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Sdk.Testing;

/// <content>Notifications, operations, voiding.</content>
public sealed partial class PluginTestHost
{
    private const string RaisedByTest = "test";

    /// <summary>Everything that plugins have raised so far, in order.</summary>
    public async Task<IReadOnlyList<SchoolNotification>> RaisedAsync()
    {
        await using var scope = _root.BeginLifetimeScope();
        var store = scope.Resolve<KernelContext>();
        var rows = await store.Outbox.AsNoTracking()
            .Where(o => store.Operations.Any(x => x.Seq == o.OperationSeq && x.Type != RaisedByTest))
            .OrderBy(o => o.Seq)
            .ToListAsync();
        return [.. rows.Select(r => (SchoolNotification)JsonSerializer.Deserialize(r.Payload, typeof(SchoolNotification).Assembly.GetType(r.Type)!)!)];
    }

    /// <summary>Raises a notification as another module would, in an operation of <paramref name="by"/>, and delivers it.</summary>
    /// <returns>The operation that raised it: void it, and what the plugin wrote on hearing it is void too.</returns>
    public async Task<long> RaiseAsync(SchoolNotification notification, AccountId? by = null)
    {
        var seq = await WriteAsync(RaisedByTest, by ?? AddAccount("Другой модуль"), (_, operation) => operation.Raise(notification));
        await DeliverAsync();
        return seq;
    }

    /// <summary>Delivers to the plugins what waits for them and whose time has come.</summary>
    public Task DeliverAsync() => _root.Resolve<DeliveryPump>().DeliverAsync(CancellationToken.None);

    /// <summary>How many notifications still wait for plugins, dead ones included.</summary>
    public async Task<int> WaitingAsync()
    {
        await using var scope = _root.BeginLifetimeScope();
        return await scope.Resolve<KernelContext>().Deliveries.CountAsync(d => d.State != DeliveryState.Done);
    }

    /// <summary>The chain so far, what seeded the school included.</summary>
    public async Task<IReadOnlyList<OperationSeen>> OperationsAsync()
    {
        await using var scope = _root.BeginLifetimeScope();
        var store = scope.Resolve<KernelContext>();
        return await store.Operations.AsNoTracking().OrderBy(o => o.Seq)
            .Select(o => new OperationSeen(o.Seq, o.OriginSeq, o.Type, o.AccountId, store.VoidOperations.Any(v => v.Seq == o.Seq)))
            .ToListAsync();
    }

    /// <summary>The latest operation.</summary>
    public async Task<long> LastOperationAsync()
    {
        await using var scope = _root.BeginLifetimeScope();
        return await scope.Resolve<KernelContext>().Operations.MaxAsync(o => o.Seq);
    }

    /// <summary>The head declares operations void, with everything that was written on hearing of them.</summary>
    public Task VoidAsync(params long[] operations) => DecideAsync(VoidDecisionKind.Items, operations);

    /// <summary>The head brings operations back.</summary>
    public Task ReaffirmAsync(params long[] operations) => DecideAsync(VoidDecisionKind.Reaffirmation, operations);

    /// <summary>Walks the hash chain and compares every entry with its commitment.</summary>
    /// <returns>What does not hold; empty where all does.</returns>
    public IReadOnlyList<string> VerifyChain() =>
        [.. _root.Resolve<OperationVerifier>().Verify(CancellationToken.None).Problems.Select(p => p.ToString())];

    private async Task DecideAsync(VoidDecisionKind kind, long[] operations)
    {
        var outcome = await SendAsync(AddAccount("Директор", Roles.Head), new DecideVoid
        {
            Kind = kind,
            Ground = VoidGround.HeadDecision,
            Incident = "1",
            Operations = operations,
            Reason = "Проверка",
        });
        if (!outcome.IsDone)
        {
            throw new InvalidOperationException($"The decision was refused: {outcome.Refusal}");
        }
    }

    /// <summary>One operation outside the plugin.</summary>
    private async Task<long> WriteAsync(string type, AccountId by, Action<ILifetimeScope, IOperation> work)
    {
        var start = new OperationStart { CommandId = Guid.CreateVersion7(), Type = type, AccountId = by, AccountName = "Проверка" };
        await using var scope = _root.BeginLifetimeScope();
        scope.Resolve<RequestFrame>().Enter(null);
        var outcome = await _root.Resolve<OperationRunner>().RunAsync(scope, start, Work, CancellationToken.None);
        return outcome.Value;

        Task<Outcome<long>> Work(OpenOperation operation)
        {
            work(scope, operation);
            return Task.FromResult<Outcome<long>>(operation.Seq);
        }
    }
}
