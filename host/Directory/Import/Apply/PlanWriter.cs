using ClassTeacherPlatform.Host.Directory.Import.Parsing;
using ClassTeacherPlatform.Host.Directory.Import.Planning;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Host.Directory.Import.Apply;

/// <summary>Carries out a plan inside the open operation.</summary>
internal sealed class PlanWriter(KernelContext store, ImportPlan plan, ApplyImport request)
{
    private readonly DateOnly _from = request.Choices.From;
    private readonly Dictionary<string, SchoolClassId> _classes = new(StringComparer.Ordinal);
    private GuardianWriter _guardians = null!;

    public ImportResult Write()
    {
        WriteSchool();
        WriteClasses();
        _guardians = new GuardianWriter(store, plan.Offers.Where(o => request.Choices.Same.Contains(o.Key)), _from);
        foreach (var student in plan.Students)
        {
            Write(student);
        }

        return new ImportResult(
            plan.Students.Count(s => s.IsNew),
            plan.Students.Count(s => s.IsChanged),
            plan.Students.Count(s => s is { IsNew: false, Membership: not null }),
            plan.Students.Count(s => s.IsUnchanged),
            _guardians.Added,
            plan.NewClasses.Count);
    }

    private void WriteSchool()
    {
        if (request.School is not { } details)
        {
            return;
        }

        if (plan.School is not { } school)
        {
            store.Add(new SchoolRow { Name = details.Name.Trim(), Address = details.Address.Trim() });
            return;
        }

        store.Attach(school);
        (school.Name, school.Address) = (details.Name.Trim(), details.Address.Trim());
    }

    private void WriteClasses()
    {
        var year = plan.Year;
        if (year is null)
        {
            year = new SchoolYearRow { From = request.Year!.From, Until = request.Year.Until };
            store.Add(year);
        }

        foreach (var known in plan.Classes)
        {
            _classes[ClassNames.Parse(known.Name)?.Name ?? known.Name] = known.Id;
        }

        foreach (var added in plan.NewClasses.Select(c => new ClassRow { SchoolYearId = year.Id, Name = c.Name, Grade = c.Grade }))
        {
            store.Add(added);
            _classes[added.Name] = added.Id;
        }
    }

    private void Write(PlannedStudent student)
    {
        var row = student.Row ?? Add(student.File);
        if (student.Changes.Count > 0)
        {
            store.Attach(row);
            student.Changes.ToList().ForEach(change => Change(row, change, student.File));
        }

        if (student.Membership is { } membership)
        {
            Move(row.Id, membership);
        }

        foreach (var guardian in student.Guardians)
        {
            _guardians.Write(row.Id, guardian);
        }
    }

    private StudentRow Add(FileStudent file)
    {
        var row = new StudentRow { Family = file.Name.Family, Given = file.Name.Given, Patronymic = file.Name.Patronymic, BornOn = file.BornOn };
        store.Add(row);
        return row;
    }

    private static void Change(StudentRow row, FieldChange change, FileStudent file)
    {
        switch (change.Field)
        {
            case "Family":
                row.Family = file.Name.Family;
                break;
            case "Given":
                row.Given = file.Name.Given;
                break;
            case "Patronymic":
                row.Patronymic = file.Name.Patronymic;
                break;
            default:
                row.BornOn = file.BornOn;
                break;
        }
    }

    private void Move(StudentId student, PlannedMembership membership)
    {
        var classId = _classes[membership.ToClass];
        if (membership.Current is { } current)
        {
            store.Attach(current);
            if (current.From == _from)
            {
                // Entered on this very day: a correction of the same fact, whose former state the register keeps.
                (current.ClassId, current.Order) = (classId, membership.Order ?? current.Order);
                return;
            }

            current.Until = _from.AddDays(-1);
        }

        store.Add(new ClassMembershipRow { StudentId = student, ClassId = classId, From = _from, Order = membership.Order });
    }
}
