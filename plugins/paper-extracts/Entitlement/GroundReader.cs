using ClassTeacherPlatform.PaperExtracts.Data;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Registers;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.PaperExtracts.Entitlement;

/// <summary>Who is entitled to paper, by the register as it stands. Two queries, however many students.</summary>
internal sealed class GroundReader(PaperExtractsContext store, ISchoolClock clock)
{
    private const int Majority = 18;

    /// <summary>Separated parents each have a line of their own; siblings are never taken together.</summary>
    public async Task<IReadOnlyList<EntitledPerson>> EntitledAsync(IReadOnlyCollection<Student> students, CancellationToken cancellationToken)
    {
        var ids = students.Select(s => s.Id).ToList();
        var heard = await HeardAsync(ids, cancellationToken);
        var statements = await StatementsAsync(ids, cancellationToken);
        return
        [
            .. from student in students
               from guardian in student.Guardians.Where(g => g.MaySee).Append(null)
               let person = new Person(student.Id, guardian?.Id)
               where guardian is null ? IsGrownUp(student) : !IsGrownUp(student) || Permits(student, heard)
               let grounds = Grounds(person, heard, statements)
               where grounds.Count > 0
               select new EntitledPerson(student, Recipient.Of(student, guardian), grounds),
        ];
    }

    /// <summary>The latest valid statement of each person.</summary>
    public async Task<IReadOnlyDictionary<Person, List<NoInternetEntry>>> StatementsAsync(IReadOnlyList<StudentId> ids, CancellationToken cancellationToken)
    {
        var entries = await store.NoInternet.AsNoTracking().Where(e => ids.Contains(e.StudentId)).OrderBy(e => e.OperationSeq).ToListAsync(cancellationToken);
        return entries.GroupBy(e => e.Person).ToDictionary(g => g.Key, g => g.ToList());
    }

    private static List<Ground> Grounds(
        Person person, Dictionary<(Person, string), List<HeardFact>> heard, IReadOnlyDictionary<Person, List<NoInternetEntry>> statements) =>
    [
        .. new[]
        {
            EntitlementRule.ByConsents(heard.GetValueOrDefault((person, Names.ElectronicDelivery)) ?? []),
            EntitlementRule.ByStatement(statements.GetValueOrDefault(person) ?? []),
        }.OfType<Ground>(),
    ];

    /// <summary>At 18 the student answers alone, and has the extract himself.</summary>
    private bool IsGrownUp(Student student) => student.AgeOn(clock.Today) >= Majority;

    /// <summary>From then on the guardians are told on no channel, unless the student permits it.</summary>
    private static bool Permits(Student student, Dictionary<(Person, string), List<HeardFact>> heard) =>
        (heard.GetValueOrDefault((new Person(student.Id, null), Names.DeliveryToGuardians)) ?? [])
            .LastOrDefault(fact => !fact.IsVoid) is { Kind: HeardKind.Given };

    private async Task<Dictionary<(Person, string), List<HeardFact>>> HeardAsync(List<StudentId> ids, CancellationToken cancellationToken)
    {
        var rows = await store.Heard.AsNoTracking().IncludingVoid().Where(h => ids.Contains(h.StudentId))
            .Select(h => new { Entry = h, IsVoid = store.VoidOperations.Any(v => v.Seq == h.OperationSeq) })
            .OrderBy(h => h.Entry.OperationSeq)
            .ToListAsync(cancellationToken);
        return rows.GroupBy(r => (r.Entry.Person, r.Entry.Purpose))
            .ToDictionary(g => g.Key, g => g.Select(r => new HeardFact(r.Entry.Kind, r.IsVoid, DayOf(r.Entry.At))).ToList());
    }

    private DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(clock.AtSchool(at).DateTime);
}
