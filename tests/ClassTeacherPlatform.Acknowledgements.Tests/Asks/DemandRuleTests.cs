using ClassTeacherPlatform.Acknowledgements.Asks;
using ClassTeacherPlatform.Acknowledgements.Contents;
using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Acknowledgements.Tests.Asks;

/// <summary>Who of a family has to acknowledge, as a table of cases.</summary>
public sealed class DemandRuleTests
{
    private static readonly DateOnly Today = new(2026, 10, 1);
    private static readonly SchoolClassId Class = SchoolClassId.New();

    [Theory]
    [InlineData(WhoRule.OneGuardian, new[] { 2 })]
    [InlineData(WhoRule.EveryGuardian, new[] { 1, 1 })]
    [InlineData(WhoRule.PupilAndGuardian, new[] { 1, 2 })]
    [InlineData(WhoRule.Everyone, new[] { 1, 1, 1 })]
    public void Demand_OfAFamilyOfTwo_HasAsManyAnswersAsTheRuleSays(WhoRule rule, int[] people)
    {
        var groups = Rule(rule).Of(Child(14, Guardian(), Guardian()), Today);

        Assert.Equal(people, groups.Select(g => g.People.Count));
    }

    [Fact]
    public void Demand_GuardianWhoMayNotSee_IsNotAsked()
    {
        var child = Child(14, Guardian(), Guardian() with { MaySee = false });

        Assert.Equal(child.Guardians[0].Id, Assert.Single(Rule(WhoRule.EveryGuardian).Of(child, Today)).People[0].Person.GuardianId);
    }

    [Theory]
    [InlineData(WhoRule.OneGuardian)]
    [InlineData(WhoRule.EveryGuardian)]
    public void Demand_NobodyMaySee_LeavesAGroupOfNobody(WhoRule rule)
    {
        var group = Assert.Single(Rule(rule).Of(Child(14, Guardian() with { MaySee = false }), Today));

        Assert.Empty(group.People);
        Assert.False(group.IsDone);
    }

    [Fact]
    public void Demand_From18_IsOfTheStudentAlone()
    {
        var group = Assert.Single(Rule(WhoRule.Everyone).Of(Child(18, Guardian(), Guardian()), Today));

        Assert.Null(Assert.Single(group.People).Person.GuardianId);
    }

    [Fact]
    public void Demand_OnTheEveOf18_IsOfTheGuardians()
    {
        var child = Child(18, Guardian()) with { BornOn = Today.AddYears(-18).AddDays(1) };

        Assert.NotNull(Assert.Single(Rule(WhoRule.OneGuardian).Of(child, Today)).People[0].Person.GuardianId);
    }

    [Fact]
    public void Demand_GuardianWhoCameLater_IsAskedSinceHeCame()
    {
        var child = Child(14, Guardian(), Guardian() with { Since = new DateOnly(2026, 9, 20) });

        var groups = Rule(WhoRule.EveryGuardian).Of(child, Today);

        Assert.Equal([new DateOnly(2026, 9, 10), new DateOnly(2026, 9, 20)], groups.Select(g => g.AskedOn));
    }

    [Fact]
    public void Demand_ProgressOfAStudentWhoCameAfterTheData_IsNothing()
    {
        var child = Child(14, Guardian()) with { EnrolledOn = new DateOnly(2026, 9, 11) };

        Assert.Empty(Rule(WhoRule.OneGuardian, ContentKind.Progress).Of(child, Today));
        Assert.NotEmpty(Rule(WhoRule.OneGuardian).Of(child, Today));
    }

    private static DemandRule Rule(WhoRule rule, ContentKind kind = ContentKind.Notice)
    {
        var version = new VersionHead
        {
            Id = EntryId.New(),
            Seq = 1,
            ContentId = Guid.NewGuid(),
            Number = 1,
            Kind = kind,
            Title = "Правила",
            Rule = rule,
            AskAgain = true,
            IsForSchool = true,
            Classes = [],
            DataOn = new DateOnly(2026, 9, 10),
            At = new DateTimeOffset(2026, 9, 10, 9, 0, 0, TimeSpan.Zero),
        };
        var head = new AskHead { ContentId = version.ContentId, Kind = kind, Title = version.Title, AskedOn = new DateOnly(2026, 9, 10) };
        return new DemandRule(new Content([version]), head, new Answers([]));
    }

    private static Student Child(int age, params Guardian[] guardians) => new()
    {
        Id = StudentId.New(),
        Name = new PersonName("Агеев", "Саша", null),
        BornOn = Today.AddYears(-age),
        ClassId = Class,
        EnrolledOn = new DateOnly(2026, 9, 1),
        Guardians = guardians,
    };

    private static Guardian Guardian() => new()
    {
        Id = GuardianId.New(),
        Name = new PersonName("Агеева", "Мария", "Ивановна"),
        Kind = GuardianKind.Mother,
        MaySee = true,
        MaySign = true,
        Since = new DateOnly(2026, 9, 1),
    };
}
