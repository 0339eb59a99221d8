using ClassTeacherPlatform.Acknowledgements.Contents;
using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Acknowledgements.Asks;

/// <summary>Who of one family has to acknowledge one content, as of a day: whoever may see on that day, and from majority the student alone.</summary>
/// <param name="content">The content.</param>
/// <param name="head">What is asked.</param>
/// <param name="answers">What was answered.</param>
internal sealed class DemandRule(Content content, AskHead head, Answers answers)
{
    /// <summary>The age of majority in Russia (Civil Code, article 21).</summary>
    private const int Majority = 18;

    public IReadOnlyList<AskGroup> Of(Student student, DateOnly today)
    {
        if (CameAfterTheData(student))
        {
            return [];
        }

        if (student.AgeOn(today) is not >= Majority)
        {
            return Minor(student, before: null);
        }

        // What the family had acknowledged before the birthday is acknowledged: the birthday takes nothing back.
        var grownUp = Birthday(student.BornOn!.Value);
        var alone = Group(student, [Self(student, Later(head.AskedOn, grownUp))]);
        var family = Minor(student, grownUp);
        return alone.IsDone || !family.All(g => g.IsDone) ? [alone] : family;
    }

    /// <summary>Born on 29 February: of age on 1 March.</summary>
    private static DateOnly Birthday(DateOnly born) => born.AddYears(Majority) is var day && day.Day == born.Day ? day : day.AddDays(1);

    /// <summary>Progress as of a day says nothing of a student who came later.</summary>
    private bool CameAfterTheData(Student student) =>
        content.Current is { Kind: ContentKind.Progress, DataOn: { } day } && student.EnrolledOn > day;

    private IReadOnlyList<AskGroup> Minor(Student student, DateOnly? before)
    {
        var guardians = student.Guardians.Where(g => g.MaySee).Select(g => Asked(student, g.Id, Later(head.AskedOn, g.Since), before)).ToList();
        var self = Group(student, [Self(student, head.AskedOn, before)]);
        return content.Current.Rule switch
        {
            WhoRule.OneGuardian => [Group(student, guardians)],
            WhoRule.EveryGuardian => Each(student, guardians),
            WhoRule.PupilAndGuardian => [self, Group(student, guardians)],
            WhoRule.Everyone => [self, .. Each(student, guardians)],
        };
    }

    private IReadOnlyList<AskGroup> Each(Student student, List<AskedPerson> people) =>
        people.Count == 0 ? [Group(student, [])] : [.. people.Select(p => Group(student, [p]))];

    private AskedPerson Self(Student student, DateOnly askedOn, DateOnly? before = null) => Asked(student, null, askedOn, before);

    private AskedPerson Asked(Student student, GuardianId? guardian, DateOnly askedOn, DateOnly? before)
    {
        var person = new Person(student.Id, guardian);
        var answer = answers.Of(person, content.Accepted);
        var counts = before is not { } birthday || answer?.SeenOn < birthday;
        return new AskedPerson(person, content.Current.Id, student.EnrolledOn is { } came ? Later(askedOn, came) : askedOn, counts ? answer : null);
    }

    private AskGroup Group(Student student, IReadOnlyList<AskedPerson> people) => new(head, student.Id, people);

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
