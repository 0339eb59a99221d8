using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Acknowledgements.Marks;
using ClassTeacherPlatform.Acknowledgements.Publish;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Notifications;
using ClassTeacherPlatform.Sdk.Registers;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Acknowledgements.Demo;

/// <summary>The invented school has something to acknowledge: its rules, a meeting, and each class's progress as the school IS shows it.</summary>
internal sealed class FillDemo(AcknowledgementsContext store, Publisher publisher, ISchoolClock clock) : INotificationHandler<DemoSchoolFilled>
{
    /// <summary>Days of the period that the invented progress is about.</summary>
    private const int PeriodDays = 60;

    private readonly Words _words = new("ru");

    public async Task Handle(DemoSchoolFilled notification, CancellationToken cancellationToken)
    {
        if (await store.Versions.IncludingVoid().AnyAsync(cancellationToken))
        {
            return;
        }

        await PublishAsync(Draft(ContentKind.LocalAct, "Rules", WhoRule.EveryGuardian), null, cancellationToken);
        await PublishAsync(Draft(ContentKind.Notice, "Meeting", WhoRule.OneGuardian), null, cancellationToken);
        foreach (var one in notification.Classes)
        {
            await PublishAsync(Progress(), [one], cancellationToken);
        }
    }

    private async Task PublishAsync(ContentDraft draft, IReadOnlyList<SchoolClassId>? classes, CancellationToken cancellationToken) =>
        await publisher.PublishAsync(draft, null, askAgain: true, classes, null, cancellationToken);

    private ContentDraft Draft(ContentKind kind, string key, WhoRule rule) =>
        new() { Kind = kind, Title = _words[$"Demo.{key}.Title"], Text = _words[$"Demo.{key}.Text"], Rule = rule };

    private ContentDraft Progress()
    {
        var (from, until) = (clock.Today.AddDays(-PeriodDays), clock.Today);
        return new ContentDraft
        {
            Kind = ContentKind.Progress,
            Title = _words.Format("Publish.PeriodName", Words.Day(from), Words.Day(until)),
            From = from,
            Until = until,
            ShownOn = until,
        };
    }
}
