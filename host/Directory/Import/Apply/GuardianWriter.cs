using ClassTeacherPlatform.Host.Directory.Editing;
using ClassTeacherPlatform.Host.Directory.Import.Parsing;
using ClassTeacherPlatform.Host.Directory.Import.Planning;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Host.Directory.Import.Apply;

/// <summary>Writes representatives and their links; whom a person called one and the same gets one record.</summary>
internal sealed class GuardianWriter
{
    private readonly KernelContext _store;
    private readonly DateOnly _from;
    private readonly Dictionary<string, Offer> _same;
    private readonly Dictionary<string, GuardianRow> _joined = new(StringComparer.Ordinal);

    public GuardianWriter(KernelContext store, IEnumerable<Offer> same, DateOnly from)
    {
        (_store, _from) = (store, from);
        _same = same.SelectMany(offer => offer.Guardians.Select(key => (key, offer))).ToDictionary(p => p.key, p => p.offer, StringComparer.Ordinal);
    }

    /// <summary>How many people were added.</summary>
    public int Added { get; private set; }

    public void Write(StudentId student, PlannedGuardian guardian)
    {
        if (guardian.Link is not { } link)
        {
            _store.Add(new GuardianLinkRow
            {
                StudentId = student,
                GuardianId = Person(guardian.File).Id,
                Kind = guardian.File.Kind,
                Proof = guardian.File.Proof,
                From = _from,
            });
            return;
        }

        if (guardian.PersonChanges.Count > 0)
        {
            _store.Attach(guardian.Person!);
            Fill(guardian.Person!, guardian.File);
        }

        if (guardian.LinkChanges.Count > 0)
        {
            LinkHistory.Change(_store, link, _from, changed =>
            {
                changed.Kind = guardian.File.KindIsUnknown ? changed.Kind : guardian.File.Kind;
                changed.Proof = guardian.File.Proof ?? changed.Proof;
            });
        }
    }

    /// <summary>What the file says is the newer; where it is silent, what is known stays.</summary>
    private static void Fill(GuardianRow person, FileGuardian file)
    {
        person.Patronymic ??= file.Name.Patronymic;
        person.Phone = file.Phone ?? person.Phone;
        person.Email = file.Email ?? person.Email;
    }

    private GuardianRow Person(FileGuardian file)
    {
        if (!_same.TryGetValue(file.Key, out var offer))
        {
            return Add(file);
        }

        if (!_joined.TryGetValue(offer.Key, out var person))
        {
            _joined[offer.Key] = person = offer.Person is { } known ? known : Add(file);
            if (offer.Person is not null)
            {
                _store.Attach(person);
            }
        }

        Fill(person, file);
        return person;
    }

    private GuardianRow Add(FileGuardian file)
    {
        var person = new GuardianRow
        {
            Family = file.Name.Family,
            Given = file.Name.Given,
            Patronymic = file.Name.Patronymic,
            Phone = file.Phone,
            Email = file.Email,
        };
        _store.Add(person);
        Added++;
        return person;
    }
}
