using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Consents.Tests.Support;

/// <summary>A child born on 10 March 2012 with a mother and a father who live apart.</summary>
internal static class Family
{
    public static readonly SchoolClassId Class7A = SchoolClassId.New();
    public static readonly StudentId ChildId = StudentId.New();
    public static readonly DateOnly Birthday = new(2012, 3, 10);
    public static readonly Guardian Mother = Guardian(GuardianKind.Mother, "Ольга");
    public static readonly Guardian Father = Guardian(GuardianKind.Father, "Иван");

    public static Student Child { get; } = new()
    {
        Id = ChildId,
        Name = new PersonName("Белозёрова", "Варвара", null),
        BornOn = Birthday,
        ClassId = Class7A,
        Guardians = [Mother, Father],
    };

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "d.M.yyyy", System.Globalization.CultureInfo.InvariantCulture);

    public static Guardian Guardian(GuardianKind kind, string given, string? proof = null) => new()
    {
        Id = GuardianId.New(),
        Name = new PersonName("Белозёров", given, "Сергеевич"),
        Kind = kind,
        Proof = proof,
        MaySee = true,
        MaySign = true,
        Since = Birthday,
    };
}
