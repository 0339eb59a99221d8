using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.Host.Demo;

/// <summary>Invents ordinary families, the same ones each time: lists of names walked with steps that share no divisor.</summary>
internal sealed class DemoFamilies(DemoPlan plan)
{
    private int _number;

    public DemoStudent Next(DemoClass inClass)
    {
        var n = _number++;
        var isGirl = n % 2 == 1;
        var family = plan.Families[n * 37 % plan.Families.Count].Split('|');
        var father = plan.Fathers[n * 5 % plan.Fathers.Count].Split('|');
        var given = isGirl ? plan.Girls[n * 3 % plan.Girls.Count] : plan.Boys[n * 4 % plan.Boys.Count];
        return new DemoStudent(
            inClass.Name, family[isGirl ? 1 : 0], given, father[isGirl ? 2 : 1], Turns(inClass.Grade, n), Birthday(n), [.. Guardians(n, family, father)]);
    }

    private IEnumerable<DemoGuardian> Guardians(int n, string[] family, string[] father)
    {
        var hasEmail = n % 9 != 4;
        var mother = plan.Mothers[n * 7 % plan.Mothers.Count];
        yield return new DemoGuardian(
            GuardianKind.Mother, family[1], mother, plan.Fathers[n * 11 % plan.Fathers.Count].Split('|')[2], Email: hasEmail, Phone: true);
        if (n % 3 != 2)
        {
            yield return new DemoGuardian(
                GuardianKind.Father, family[0], father[0], plan.Fathers[n * 8 % plan.Fathers.Count].Split('|')[1], Email: hasEmail && n % 4 == 0, Phone: n % 2 == 0);
        }
    }

    /// <summary>Most turn seven years more than the grade's number; every fourth is a year younger.</summary>
    private static int Turns(int grade, int n) => grade + (n % 4 == 3 ? 6 : 7);

    private static string Birthday(int n) => $"{(n * 5 % 12) + 1:00}-{(n * 11 % 28) + 1:00}";
}
