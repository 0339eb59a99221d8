using System.Text.Json;
using Autofac;
using ClassTeacherPlatform.Host.Operations;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Host.Plugins;

/// <summary>What happened to plugins stands in the operations' journal, by whatever way it was caused.</summary>
internal sealed partial class PluginEvents(ILifetimeScope root, OperationRunner runner, ILogger<PluginEvents> logger)
{
    public async Task RecordAsync(
        IReadOnlyDictionary<string, PluginRecord> before, IReadOnlyDictionary<string, PluginRecord> after, CancellationToken cancellationToken)
    {
        var changes = after.Values.Where(now => before.GetValueOrDefault(now.Id) is var then
            && (then?.State != now.State || then.Version != now.Version || !then.Duties.SequenceEqual(now.Duties))).ToList();
        if (changes.Count == 0)
        {
            return;
        }

        try
        {
            await using var scope = root.BeginLifetimeScope();
            await runner.RunAsync(scope, Start(), _ => Write(scope, changes), cancellationToken);
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            NotRecorded(problem);
        }
    }

    private static OperationStart Start() => new()
    {
        CommandId = Guid.CreateVersion7(),
        Type = "ClassTeacherPlatform.Host.Plugins.ModulesChanged",
        AccountId = AccountId.System,
        AccountName = string.Empty,
        Voidable = false,
    };

    private static Task<Outcome<bool>> Write(ILifetimeScope scope, List<PluginRecord> changes)
    {
        var store = scope.Resolve<KernelContext>();
        store.AddRange(changes.Select(now => new KernelEvent
        {
            Kind = $"module-{now.State.ToString().ToLowerInvariant()}",
            Subject = now.Id,
            Details = JsonSerializer.Serialize(new { now.Version, now.Duties, Reason = now.Reason?.En }),
        }));
        return Task.FromResult<Outcome<bool>>(true);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A change of plugins could not be written to the operations' journal")]
    private partial void NotRecorded(Exception problem);
}
