using ClassTeacherPlatform.Acknowledgements.Asks;
using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Acknowledgements.Register;

/// <summary>Writes answers about one content: all of them, or none with the reason.</summary>
internal sealed class SheetRegistrar(
    AcknowledgementsContext store, AskReader asks, VoidPredecessors predecessors, IDirectory directory, IOperation operation, ISchoolClock clock)
{
    public async Task<Outcome<IReadOnlyList<EntryId>>> WriteAsync(
        Guid content, IReadOnlyList<(Person Person, SheetLine Line)> lines, CancellationToken cancellationToken)
    {
        var ids = lines.Select(l => l.Person.StudentId).Distinct().ToList();
        var book = await asks.ReadAsync(await directory.StudentsAsync(ids, clock.Today, cancellationToken), clock.Today, cancellationToken);
        var former = await predecessors.ReadAsync(ids, cancellationToken);
        var written = new List<EntryId>();
        foreach (var (person, line) in lines)
        {
            if (WhyNot(content, person, book) is { } refusal)
            {
                return refusal;
            }

            var open = former[(person, content)];
            if (line.Replaces is { } named && !open.Contains(named))
            {
                return Refusal.Because("Register.NothingToReplace");
            }

            var ask = book.Of(person.StudentId)!.Find(content, person)!;
            var signer = Signer.Find(book.Student(person.StudentId)!, person)!;
            var entry = Acknowledgement.Register(person, ask.AskId, signer, line with { Replaces = line.Replaces ?? Latest(open) }, operation);
            store.Add(entry);
            written.Add(entry.Id);
        }

        return written;
    }

    private static Refusal? WhyNot(Guid content, Person person, AskBook book)
    {
        if (book.Student(person.StudentId) is not { } student || Signer.Find(student, person) is null)
        {
            return Refusal.Because("Register.NoSuchPerson");
        }

        return book.Of(person.StudentId)!.Find(content, person) switch
        {
            null => Refusal.Because("Register.NotAsked"),
            { Answer: { } earlier } => new Refusal.Overtaken(earlier.RegisteredByName, earlier.At, "Register.Already"),
            _ => null,
        };
    }

    private static EntryId? Latest(IEnumerable<EntryId> open) => open.Select(id => (EntryId?)id).LastOrDefault();
}
