using ClassTeacherPlatform.Acknowledgements.Asks;
using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Acknowledgements.Register;

/// <summary>Writes lines of a sheet: all of them, or none with the reason.</summary>
internal sealed class SheetRegistrar(
    AcknowledgementsContext store, AskReader asks, IDirectory directory, IOperation operation, ISchoolClock clock)
{
    public async Task<Outcome<IReadOnlyList<EntryId>>> WriteAsync(
        IReadOnlyList<(Person Person, SheetLine Line)> lines, CancellationToken cancellationToken)
    {
        var ids = lines.Select(l => l.Person.StudentId).Distinct().ToList();
        var open = await asks.ReadAsync(ids, cancellationToken);
        var students = (await directory.StudentsAsync(ids, clock.Today, cancellationToken)).ToDictionary(s => s.Id);
        var written = new List<EntryId>();
        foreach (var (person, line) in lines)
        {
            if (!open.TryGetValue(person, out var ask))
            {
                return Refusal.Because("Register.NotAsked");
            }

            if (ask.Answer is { } earlier)
            {
                return new Refusal.Overtaken(earlier.RegisteredByName, earlier.At, "Register.Already");
            }

            if (!students.TryGetValue(person.StudentId, out var student) || Signer.Find(student, person) is not { } signer)
            {
                return Refusal.Because("Register.NoSuchPerson");
            }

            var entry = Acknowledgement.Register(ask.Ask, signer, line, operation);
            store.Add(entry);
            written.Add(entry.Id);
        }

        return written;
    }
}
