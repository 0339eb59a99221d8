using ClassTeacherPlatform.Acknowledgements.Asks;
using ClassTeacherPlatform.Acknowledgements.Collect;
using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Registers;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Acknowledgements.ClassRegister;

internal sealed class GetClassAcknowledgementsHandler(
    AcknowledgementsContext store, AskReader asks, DueDay dueDay, IDirectory directory, ISchoolClock clock)
    : IRequestHandler<GetClassAcknowledgements, Outcome<ClassAcknowledgements>>
{
    public async Task<Outcome<ClassAcknowledgements>> Handle(GetClassAcknowledgements request, CancellationToken cancellationToken)
    {
        if (await directory.RostersAsync([request.ClassId], clock.Today, cancellationToken) is not [var roster])
        {
            return Refusal.Because("ClassRegister.NoClass");
        }

        var open = await asks.ReadAsync([.. roster.Students.Select(s => s.Id)], cancellationToken);
        return new ClassAcknowledgements(
            roster.Class,
            [.. roster.Students.SelectMany(s => Waiting(s, open))],
            await RegisterAsync(roster, cancellationToken));
    }

    private IEnumerable<WaitingPerson> Waiting(Student student, IReadOnlyDictionary<Person, OpenAsk> open) =>
        from person in CollectAcknowledgements.People(student)
        where open.TryGetValue(person, out var ask) && ask.Answer is null
        let guardian = student.Guardians.FirstOrDefault(g => g.Id == person.GuardianId)
        let asked = open[person].Ask.At
        select new WaitingPerson(person, student.Name, guardian?.Name ?? student.Name, guardian?.Kind, asked, dueDay.For(asked));

    private async Task<IReadOnlyList<RegisterRow>> RegisterAsync(ClassRoster roster, CancellationToken cancellationToken)
    {
        var names = roster.Students.ToDictionary(s => s.Id, s => s.Name);
        var ids = names.Keys.ToList();
        var rows = await store.Acknowledgements.AsNoTracking().IncludingVoid().Where(a => ids.Contains(a.StudentId))
            .Select(a => new { Entry = a, IsVoid = store.VoidOperations.Any(v => v.Seq == a.OperationSeq) })
            .OrderByDescending(r => r.Entry.OperationSeq)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(r => RegisterRow.Of(r.Entry, names[r.Entry.StudentId], r.IsVoid))];
    }
}
