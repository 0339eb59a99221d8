using System.Reflection;
using System.Runtime.CompilerServices;
using Autofac;
using ClassTeacherPlatform.Host.Plugins;
using ClassTeacherPlatform.Host.Requests;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Duties;
using ClassTeacherPlatform.Sdk.Texts;

namespace ClassTeacherPlatform.Host.Duties;

/// <summary>
/// Asks every enabled duty of every running plugin how far it is. A duty that throws or takes too long is shown as
/// unanswered; it never takes the page with it.
/// </summary>
internal sealed partial class DutyBoard(IPluginSet plugins, ISchoolClock clock, ILogger<DutyBoard> logger)
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(5);

    /// <summary>Weak, so that the texts of an unloaded plugin are not held.</summary>
    private static readonly ConditionalWeakTable<Assembly, TextCatalog> Texts = [];

    public async Task<IReadOnlyList<DutyAnswer>> AskAsync(IReadOnlyList<ClassRoster> rosters, CancellationToken cancellationToken)
    {
        var question = new DutyQuestion(rosters, clock.Today);
        var answers = new List<DutyAnswer>();
        foreach (var plugin in plugins.Running)
        {
            foreach (var (id, type) in plugin.DutyTypes.Where(d => plugin.Duties.Contains(d.Key)))
            {
                answers.Add(AnswerOf(plugin, id, await AskAsync(plugin, id, type, question, cancellationToken)));
            }
        }

        return answers;
    }

    private static DutyAnswer AnswerOf(RunningPlugin plugin, string id, IReadOnlyList<DutyItem>? items)
    {
        var declared = plugin.Manifest.Duties.FirstOrDefault(d => d.Id == id);
        return new DutyAnswer(id, items)
        {
            Title = declared?.Title ?? new LocalText(id, id),
            Module = plugin.Manifest.Title,
            Kind = declared?.Kind ?? DutyKind.Once,
            Address = new DutyAddress(declared?.Page),
            StudentAddress = new DutyAddress(declared?.StudentPage),
        };
    }

    private static IReadOnlyList<DutyItem> WithTexts(Assembly assembly, IReadOnlyList<DutyItem> items) =>
        [.. items.Select(i => i.Note is { } key ? i with { Note = Texts.GetValue(assembly, TextCatalog.Of)[key] } : i)];

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
            var asked = (IDuty)scope.Resolve(type);
            // On a thread of its own: a duty that never comes back holds nobody's page.
            var items = await Task.Run(() => asked.ItemsAsync(question, cancellationToken), cancellationToken).WaitAsync(Deadline, cancellationToken);
            return WithTexts(plugin.Assembly, items);
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
