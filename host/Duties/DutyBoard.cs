using Autofac;
using ClassTeacherPlatform.Host.Plugins;
using ClassTeacherPlatform.Host.Requests;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Duties;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Host.Duties;

/// <summary>
/// Asks every enabled duty of every running plugin how far it is. A duty that throws or takes too long is shown as
/// unanswered; it never takes the page with it.
/// </summary>
internal sealed partial class DutyBoard(IPluginSet plugins, IDirectory directory, ISchoolClock clock, ILogger<DutyBoard> logger)
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(5);

    public async Task<IReadOnlyList<DutyAnswer>> AskAsync(IReadOnlyCollection<SchoolClassId> classes, CancellationToken cancellationToken)
    {
        var rosters = await directory.RostersAsync(classes, clock.Today, cancellationToken);
        var question = new DutyQuestion(rosters, clock.Today);
        var answers = new List<DutyAnswer>();
        foreach (var plugin in plugins.Running)
        {
            foreach (var (id, type) in plugin.DutyTypes.Where(d => plugin.Duties.Contains(d.Key)))
            {
                answers.Add(new DutyAnswer(plugin.Manifest.Id, id, await AskAsync(plugin, id, type, question, cancellationToken)));
            }
        }

        return answers;
    }

    private async Task<IReadOnlyList<DutyItem>?> AskAsync(
        RunningPlugin plugin, string duty, Type type, DutyQuestion question, CancellationToken cancellationToken)
    {
        using var lease = plugin.Leases.Take();
        if (lease is null)
        {
            return null;
        }

        try
        {
            await using var scope = plugin.Scope.BeginLifetimeScope();
            scope.Resolve<RequestFrame>().Enter(null);
            return await ((IDuty)scope.Resolve(type)).ItemsAsync(question, cancellationToken).WaitAsync(Deadline, cancellationToken);
        }
        catch (Exception problem) when (!cancellationToken.IsCancellationRequested)
        {
            DutyFailed(plugin.Manifest.Id, duty, problem.GetType().Name);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Duty {Duty} of {Plugin} did not answer: {Problem}")]
    private partial void DutyFailed(string plugin, string duty, string problem);
}
