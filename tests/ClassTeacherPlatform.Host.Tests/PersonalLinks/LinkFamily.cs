using ClassTeacherPlatform.Host.Directory;
using ClassTeacherPlatform.Host.PersonalLinks;
using ClassTeacherPlatform.Host.Tests.Kernel;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Personal;

namespace ClassTeacherPlatform.Host.Tests.PersonalLinks;

/// <summary>One guardian of two children, and a link.</summary>
internal sealed class LinkFamily
{
    public static readonly DateOnly Start = new(2026, 9, 1);

    public StudentId Elder { get; } = StudentId.New();

    public StudentId Younger { get; } = StudentId.New();

    public GuardianId Guardian { get; } = GuardianId.New();

    public AccountId Link { get; private set; }

    /// <summary>The links to the elder and to the younger child.</summary>
    public GuardianLinkRow ToElder { get; private set; } = null!;

    public static async Task<LinkFamily> MoveInAsync(KernelFixture kernel, DateOnly? elderBorn = null, Action<GuardianLinkRow>? toElder = null)
    {
        var family = new LinkFamily();
        family.Link = kernel.Accounts.AddLink(LinkHolder.Of(family.Guardian));
        await kernel.ChangeAsync(store =>
        {
            var year = new SchoolYearRow { From = Start, Until = new DateOnly(2027, 8, 31) };
            var held = new ClassRow { SchoolYearId = year.Id, Name = "7А", Grade = 7 };
            store.AddRange(year, held, new GuardianRow { Id = family.Guardian, Family = "Белозёрова", Given = "Анна", Phone = "+7 900 000-12-34" });
            store.Add(new StudentRow { Id = family.Elder, Family = "Белозёров", Given = "Пётр", BornOn = elderBorn ?? new DateOnly(2013, 5, 4) });
            store.Add(new StudentRow { Id = family.Younger, Family = "Белозёрова", Given = "Варвара", BornOn = new DateOnly(2015, 6, 7) });
            foreach (var student in new[] { family.Elder, family.Younger })
            {
                store.Add(new ClassMembershipRow { StudentId = student, ClassId = held.Id, From = Start });
                var link = new GuardianLinkRow { StudentId = student, GuardianId = family.Guardian, Kind = GuardianKind.Mother, From = Start };
                family.ToElder = student == family.Elder ? link : family.ToElder;
                store.Add(link);
            }

            toElder?.Invoke(family.ToElder);
        });
        return family;
    }

    public Task IssueAsync(KernelFixture kernel, DateOnly? lastDay = null) => kernel.ChangeAsync(store => store.Add(new PersonalLinkEntry
    {
        Number = 1,
        AccountId = Link,
        GuardianId = Guardian,
        TokenHash = LinkSecret.New().Hash,
        Delivery = LinkDelivery.Paper,
        LastDay = lastDay ?? Start.AddDays(30),
        IssuedAt = kernel.Time.GetUtcNow(),
        IssuedByName = "Проверка",
    }));
}
