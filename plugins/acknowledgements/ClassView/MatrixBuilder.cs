using ClassTeacherPlatform.Acknowledgements.Asks;
using ClassTeacherPlatform.Acknowledgements.Collect;
using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Duties;

namespace ClassTeacherPlatform.Acknowledgements.ClassView;

/// <summary>Lays out a class's asks as a table: people against contents.</summary>
internal sealed class MatrixBuilder(AskReader asks, DueDay dueDay, ISchoolClock clock)
{
    public async Task<ClassMatrix> BuildAsync(ClassRoster roster, CancellationToken cancellationToken)
    {
        var book = await asks.ReadAsync(roster.Students, clock.Today, cancellationToken);
        return new ClassMatrix(
            roster.Class,
            [.. book.Heads.Select(h => Column(h, book))],
            [.. book.Students.Where(s => s.Groups.Count > 0).Select(s => Student(s, book.Heads))]);
    }

    private MatrixColumn Column(AskHead head, AskBook book)
    {
        var states = book.Students.SelectMany(s => s.GroupsOf(head.ContentId)).Select(g => CollectAcknowledgements.StateOf(g, dueDay.For(g)?.Day, clock.Today)).ToList();
        return new MatrixColumn(
            head, states.Count(s => s == DutyState.Done), states.Count(s => s is DutyState.Due or DutyState.Conflict), states.Count(s => s == DutyState.Overdue));
    }

    private MatrixStudent Student(StudentAsks asked, IReadOnlyList<AskHead> heads)
    {
        var people = asked.Groups.SelectMany(g => g.People).Select(p => p.Person).ToHashSet();
        var (child, guardians) = (asked.Student, asked.Student.Guardians);
        var inOrder = guardians.Select(g => (new Person(child.Id, g.Id), g.Name, (GuardianKind?)g.Kind)).Append((new Person(child.Id, null), child.Name, null));
        return new MatrixStudent(
            child.Id,
            child.Name,
            [.. inOrder.Where(p => people.Contains(p.Item1)).Select(p => new MatrixLine(p.Item1, p.Name, p.Item3, [.. heads.Select(h => Cell(asked, h, p.Item1))]))],
            asked.Groups.Any(g => g.People.Count == 0));
    }

    private MatrixCell Cell(StudentAsks asked, AskHead head, Person person) =>
        asked.GroupsOf(head.ContentId).FirstOrDefault(g => g.People.Any(p => p.Person == person)) is { } group
            ? MatrixCell.Of(group, group.People.First(p => p.Person == person), dueDay.For(group), clock.Today)
            : MatrixCell.NotAsked;
}
