using System.Reflection;
using Autofac;
using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Plugins;
using ClassTeacherPlatform.Host.Requests;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Personal;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Host.PersonalLinks.Asks;

/// <summary>Asks every running module what it wants of a family. One that throws or takes too long is left out, and that is said.</summary>
internal sealed partial class AskBoard(IPluginSet plugins, ILogger<AskBoard> logger)
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(5);

    public async Task<AskSheet> AskAsync(PersonalQuestion question, AccountAccess account, CancellationToken cancellationToken)
    {
        var (asks, missing) = (new List<OfferedAsk>(), false);
        foreach (var (plugin, source) in plugins.Running.SelectMany(p => p.AskTypes.Where(t => IsOn(p, t)).Select(t => (p, t))))
        {
            if (await AskAsync(plugin, source, question, account, cancellationToken) is { } answered)
            {
                asks.AddRange(answered.Where(a => question.StudentIds.Contains(a.StudentId)).Select(a => new OfferedAsk(plugin.Manifest.Id, source, a)));
            }
            else
            {
                missing = true;
            }
        }

        return new AskSheet(asks, missing);
    }

    /// <summary>The module's command for a pressed button; null where the module was switched off meanwhile.</summary>
    /// <exception cref="InvalidOperationException">The command would not be the same one when it is pressed twice.</exception>
    public Command<EntryId>? CommandFor(OfferedAsk offered, PersonalAnswer answer)
    {
        if (plugins.Running.FirstOrDefault(p => p.Manifest.Id == offered.Module) is not { } plugin || !plugin.AskTypes.Contains(offered.Source))
        {
            return null;
        }

        using var lease = plugin.Leases.Take();
        if (lease is null)
        {
            return null;
        }

        using var scope = plugin.Scope.BeginLifetimeScope();
        scope.Resolve<RequestFrame>().Enter(null);
        var command = ((IPersonalAsks)scope.Resolve(offered.Source)).AnswerWith(answer);
        return command.CommandId == answer.CommandId
            ? command
            : throw new InvalidOperationException($"{offered.Source.Name} makes a command with an id of its own; it has to take the answer's.");
    }

    private static bool IsOn(RunningPlugin plugin, Type source) =>
        source.GetCustomAttribute<PersonalLinkAttribute>()?.Duty is not { } duty || plugin.Duties.Contains(duty);

    private async Task<IReadOnlyList<PersonalAsk>?> AskAsync(
        RunningPlugin plugin, Type source, PersonalQuestion question, AccountAccess account, CancellationToken cancellationToken)
    {
        using var lease = plugin.Leases.Take();
        if (lease is null)
        {
            return null;
        }

        try
        {
            await using var scope = plugin.Scope.BeginLifetimeScope();
            scope.Resolve<RequestFrame>().Enter(account);
            var asked = (IPersonalAsks)scope.Resolve(source);
            return await Task.Run(() => asked.GetAsync(question, cancellationToken), cancellationToken).WaitAsync(Deadline, cancellationToken);
        }
        catch (Exception problem) when (!cancellationToken.IsCancellationRequested)
        {
            AskFailed(plugin.Manifest.Id, problem.GetType().Name);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Plugin} did not say what it asks of a family: {Problem}")]
    private partial void AskFailed(string plugin, string problem);
}
