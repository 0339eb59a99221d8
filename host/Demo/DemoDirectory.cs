using System.Globalization;
using ClassTeacherPlatform.Host.Directory;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Host.Demo;

/// <summary>Puts the invented school's year, classes and families into the directory.</summary>
internal sealed class DemoDirectory(DemoPlan plan, DemoYear year, KernelContext store)
{
    private readonly Dictionary<string, GuardianRow> _known = new(StringComparer.Ordinal);
    private int _contacts;

    /// <returns>The classes by name.</returns>
    public IReadOnlyDictionary<string, SchoolClassId> Fill()
    {
        store.Add(new SchoolRow { Name = plan.School.Name, Address = plan.School.Address });
        var schoolYear = new SchoolYearRow { From = year.From, Until = year.Until };
        store.Add(schoolYear);
        var classes = plan.Classes.ToDictionary(
            c => c.Name, c => new ClassRow { SchoolYearId = schoolYear.Id, Name = c.Name, Grade = c.Grade }, StringComparer.Ordinal);
        store.AddRange(classes.Values);
        var ids = classes.ToDictionary(c => c.Key, c => c.Value.Id, StringComparer.Ordinal);
        var families = new DemoFamilies(plan);
        foreach (var schoolClass in plan.Classes)
        {
            var named = plan.People.Where(p => p.Class == schoolClass.Name).ToList();
            var others = Enumerable.Range(0, schoolClass.Students - named.Count).Select(_ => families.Next(schoolClass));
            foreach (var student in named.Concat(others))
            {
                Add(student, ids);
            }
        }

        return ids;
    }

    private void Add(DemoStudent student, Dictionary<string, SchoolClassId> classes)
    {
        var row = new StudentRow
        {
            Family = student.Family,
            Given = student.Given,
            Patronymic = student.Patronymic,
            BornOn = year.Day(student.Birthday).AddYears(-student.Turns),
        };
        store.Add(row);
        DateOnly? last = student.Until is null ? null : year.Day(student.Until);
        store.Add(new ClassMembershipRow { StudentId = row.Id, ClassId = classes[student.Class], From = year.From, Until = last, Order = year.Date(student.Order) });
        if (student.Next is { } next)
        {
            store.Add(new ClassMembershipRow { StudentId = row.Id, ClassId = classes[next], From = last!.Value.AddDays(1), Order = year.Date(student.Order) });
        }

        foreach (var guardian in student.Guardians)
        {
            store.Add(Link(row.Id, guardian));
        }
    }

    private GuardianLinkRow Link(StudentId student, DemoGuardian guardian) => new()
    {
        StudentId = student,
        GuardianId = Person(guardian).Id,
        Kind = guardian.Kind,
        Proof = year.Date(guardian.Proof),
        MaySee = guardian.MaySee,
        MaySeeProof = year.Date(guardian.MaySeeProof),
        MaySign = guardian.MaySign,
        From = year.From,
        Until = guardian.Until is null ? null : year.Day(guardian.Until),
    };

    private GuardianRow Person(DemoGuardian guardian)
    {
        if (guardian.Key is { } key && _known.TryGetValue(key, out var known))
        {
            return known;
        }

        var number = _contacts++;
        var row = new GuardianRow
        {
            Family = guardian.Family,
            Given = guardian.Given,
            Patronymic = guardian.Patronymic,
            // Addresses and numbers that reach nobody.
            Email = guardian.Email ? string.Create(CultureInfo.InvariantCulture, $"family{number + 1}@example.org") : null,
            Phone = guardian.Phone ? string.Create(CultureInfo.InvariantCulture, $"+7 900 000-{number / 100:00}-{number % 100:00}") : null,
        };
        store.Add(row);
        if (guardian.Key is { } shared)
        {
            _known[shared] = row;
        }

        return row;
    }
}
