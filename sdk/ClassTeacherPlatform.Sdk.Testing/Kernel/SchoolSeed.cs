using ClassTeacherPlatform.Host.Directory;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Sdk.Testing.Kernel;

/// <summary>Invented people. Names are plain and stable, so that a test may name them.</summary>
internal static class SchoolSeed
{
    private static readonly string[] Families =
        ["Агеев", "Белова", "Воронов", "Гусева", "Демидов", "Ёлкина", "Жуков", "Зайцева", "Ильин", "Котова", "Лосев", "Морозова"];

    private static readonly DateOnly YearStart = new(2026, 9, 1);

    public static void Year(KernelContext store)
    {
        store.Add(new SchoolRow { Name = "Школа № 1", Address = "ул. Школьная, 1" });
        store.Add(new SchoolYearRow { From = YearStart, Until = new DateOnly(2027, 8, 31) });
    }

    public static SchoolClassId Class(KernelContext store, Guid year, string name, int students, int guardians)
    {
        var grade = int.Parse(new string([.. name.TakeWhile(char.IsAsciiDigit)]), System.Globalization.CultureInfo.InvariantCulture);
        var row = new ClassRow { SchoolYearId = year, Name = name, Grade = grade };
        store.Add(row);
        for (var at = 0; at < students; at++)
        {
            Student(store, row.Id, grade, at, guardians);
        }

        return row.Id;
    }

    private static void Student(KernelContext store, SchoolClassId classId, int grade, int at, int guardians)
    {
        var family = Families[at % Families.Length] + (at < Families.Length ? string.Empty : $"-{at / Families.Length}");
        var student = new StudentRow { Family = family, Given = "Саша", BornOn = new DateOnly(2026 - grade - 7, 3, 1) };
        store.Add(student);
        store.Add(new ClassMembershipRow { StudentId = student.Id, ClassId = classId, From = YearStart });
        for (var number = 0; number < guardians; number++)
        {
            var guardian = number == 0
                ? new GuardianRow { Family = family, Given = "Мария", Patronymic = "Ивановна" }
                : new GuardianRow { Family = family, Given = "Пётр", Patronymic = "Иванович" };
            store.Add(guardian);
            store.Add(new GuardianLinkRow
            {
                StudentId = student.Id,
                GuardianId = guardian.Id,
                Kind = number == 0 ? GuardianKind.Mother : GuardianKind.Father,
                From = YearStart,
            });
        }
    }
}
