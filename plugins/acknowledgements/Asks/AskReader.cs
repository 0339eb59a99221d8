using ClassTeacherPlatform.Acknowledgements.Contents;
using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Acknowledgements.Asks;

/// <summary>Projects who is asked for what and who has answered. Three queries for any number of students, whatever the history.</summary>
internal sealed class AskReader(AcknowledgementsContext store, ContentReader contents, ISchoolClock clock)
{
    private static readonly AskHead DeliveryHead =
        new() { ContentId = AskHead.DeliveryId, Kind = ContentKind.Delivery, Title = string.Empty, AskedOn = DateOnly.MinValue };

    /// <param name="students">As of today, with their classes; of one who has left nothing is asked.</param>
    /// <param name="today">The school's day.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    public async Task<AskBook> ReadAsync(IReadOnlyCollection<Student> students, DateOnly today, CancellationToken cancellationToken)
    {
        var ids = students.Select(s => s.Id).ToList();
        var standing = await contents.ReadAsync([.. students.Select(s => s.ClassId).OfType<SchoolClassId>().Distinct()], cancellationToken);
        var deliveries = await DeliveriesAsync(ids, cancellationToken);
        var answers = new Answers(await CountingAsync(ids, cancellationToken));
        var rules = standing.Select(c => (Content: c, Rule: new DemandRule(c, HeadOf(c), answers))).ToList();
        return new AskBook([.. students.Select(s => new StudentAsks(s, s.ClassId is not { } classId ? [] :
        [
            .. rules.Where(r => r.Content.IsFor(classId)).SelectMany(r => r.Rule.Of(s, today)),
            .. Delivery(s, deliveries, answers),
        ]))]);
    }

    /// <summary>Valid answers that no valid invalidation takes back.</summary>
    private Task<List<Acknowledgement>> CountingAsync(List<StudentId> students, CancellationToken cancellationToken) =>
        store.Acknowledgements.AsNoTracking()
            .Where(a => students.Contains(a.StudentId) && !store.Invalidations.Any(i => i.AnswerId == a.Id))
            .ToListAsync(cancellationToken);

    /// <summary>For each person the latest request that no later closing ended.</summary>
    private async Task<IReadOnlyDictionary<Person, AcknowledgementAsked>> DeliveriesAsync(List<StudentId> students, CancellationToken cancellationToken)
    {
        var open = await store.Asks.AsNoTracking()
            .Where(a => students.Contains(a.StudentId)
                && !store.Closings.Any(c => c.StudentId == a.StudentId && c.GuardianId == a.GuardianId && c.OperationSeq > a.OperationSeq))
            .ToListAsync(cancellationToken);
        return open.GroupBy(a => a.Person).ToDictionary(g => g.Key, g => g.MaxBy(a => a.OperationSeq)!);
    }

    /// <summary>Whose link has ended is asked for nothing.</summary>
    private IEnumerable<AskGroup> Delivery(Student student, IReadOnlyDictionary<Person, AcknowledgementAsked> deliveries, Answers answers) =>
        from person in student.Guardians.Select(g => new Person(student.Id, g.Id)).Append(new Person(student.Id, null))
        where deliveries.ContainsKey(person)
        let ask = deliveries[person]
        select new AskGroup(DeliveryHead, student.Id, [new AskedPerson(person, ask.Id, Day(ask.At), answers.Of(person, [ask.Id]))]);

    private AskHead HeadOf(Content content) => new()
    {
        ContentId = content.Current.ContentId,
        Kind = content.Current.Kind,
        Title = content.Current.Title,
        VersionId = content.Current.Id,
        Version = content.Current.Number,
        DueOn = content.Current.DueOn,
        AskedOn = Day(content.Asked.At),
    };

    private DateOnly Day(DateTimeOffset at) => DateOnly.FromDateTime(clock.AtSchool(at).DateTime);
}
