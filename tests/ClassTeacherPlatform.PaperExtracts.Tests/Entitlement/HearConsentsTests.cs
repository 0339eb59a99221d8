using ClassTeacherPlatform.PaperExtracts.Entitlement;
using ClassTeacherPlatform.PaperExtracts.Tests.Support;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Notifications;
using ClassTeacherPlatform.Sdk.Operations;

namespace ClassTeacherPlatform.PaperExtracts.Tests.Entitlement;

public sealed class HearConsentsTests
{
    [Fact]
    public async Task Hear_RefusalThenConsent_OpensAndClosesForThatPersonAlone()
    {
        await using var school = await School7A.OpenAsync();
        var refused = School7A.Refused(school.Child, school.Mother);

        await school.TellAsync(refused);
        await school.TellAsync(refused);

        var line = Assert.Single((await school.ViewAsync()).Lines);
        Assert.Equal(school.Mother.Id, line.Recipient.Person.GuardianId);
        Assert.Equal(GroundKind.Refusal, Assert.Single(line.Grounds).Kind);
        await school.TellAsync(School7A.Given(school.Child, school.Mother));
        Assert.Empty((await school.ViewAsync()).Lines);
    }

    [Fact]
    public async Task Hear_BothParentsRefuse_EachHasALine()
    {
        await using var school = await School7A.OpenAsync();

        await school.TellAsync(School7A.Refused(school.Child, school.Mother));
        await school.TellAsync(School7A.Refused(school.Child, school.Father));

        Assert.Equal([school.Mother.Id, school.Father.Id], (await school.ViewAsync()).Lines.Select(l => l.Recipient.Person.GuardianId!.Value));
    }

    [Fact]
    public async Task Hear_WhileOff_IsDeliveredWhenItReturns()
    {
        await using var school = await School7A.OpenAsync();
        school.Host.Switch(on: false);
        await school.TellAsync(School7A.Refused(school.Child, school.Mother));

        school.Host.Switch(on: true);
        await school.Host.DeliverAsync();

        Assert.Single((await school.ViewAsync()).Lines);
    }

    [Fact]
    public async Task Hear_OtherPurpose_OpensNothing()
    {
        await using var school = await School7A.OpenAsync();

        await school.TellAsync(School7A.Refused(school.Child, school.Mother, "photos"));

        Assert.Empty((await school.ViewAsync()).Lines);
    }

    [Fact]
    public async Task Void_ConsentOfClause11_OpensAndReaffirmationCloses()
    {
        await using var school = await School7A.OpenAsync();
        var consent = await school.TellAsync(School7A.Given(school.Child, school.Mother));

        await school.Host.VoidAsync(consent);

        var ground = Assert.Single(Assert.Single((await school.ViewAsync()).Lines).Grounds);
        Assert.True(ground is { Kind: GroundKind.NoBasis, AskAgain: true });
        await school.Host.ReaffirmAsync(consent);
        Assert.Empty((await school.ViewAsync()).Lines);
    }

    /// <summary>Random histories of all guardians of a class through the real kernel, some operations void, against a naive model.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Hear_RandomHistories_EqualTheNaiveModel(int seed)
    {
        await using var school = await School7A.OpenAsync();
        var random = new Random(seed);
        var told = new List<(GuardianId Guardian, SchoolNotification What, long Operation)>();
        for (var step = 0; step < 40; step++)
        {
            var child = school.Own.Students[random.Next(school.Own.Students.Count)];
            var guardian = child.Guardians[random.Next(2)];
            var what = Random(random, child, guardian);
            told.Add((guardian.Id, what, await school.TellAsync(what)));
        }

        var gone = told.Where(_ => random.Next(4) == 0).Select(t => t.Operation).ToHashSet();
        await school.Host.VoidAsync([.. gone]);

        var expected = told.GroupBy(t => t.Guardian).Where(g => IsEntitled(g.Select(t => (t.What is ConsentGiven, gone.Contains(t.Operation))))).Select(g => g.Key).ToHashSet();
        Assert.Equal(expected, [.. (await school.ViewAsync()).Lines.Select(l => l.Recipient.Person.GuardianId!.Value)]);
        Assert.Empty(school.Host.VerifyChain());
    }

    private static SchoolNotification Random(Random random, Student child, Guardian guardian) => random.Next(4) switch
    {
        0 => School7A.Refused(child, guardian),
        1 => new ConsentInvalidated { EntryId = EntryId.New(), StudentId = child.Id, GuardianId = guardian.Id, Purpose = "electronic-delivery" },
        _ => School7A.Given(child, guardian),
    };

    private static bool IsEntitled(IEnumerable<(bool IsYes, bool IsVoid)> history)
    {
        bool? isOpen = null;
        var hadVoidYes = false;
        foreach (var (isYes, isVoid) in history)
        {
            if (isYes && isVoid)
            {
                hadVoidYes = true;
            }
            else
            {
                isOpen = !isYes;
            }
        }

        return isOpen ?? hadVoidYes;
    }
}
