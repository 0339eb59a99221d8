using ClassTeacherPlatform.PaperExtracts.Issue;
using ClassTeacherPlatform.PaperExtracts.Recall;
using ClassTeacherPlatform.PaperExtracts.Register;
using ClassTeacherPlatform.PaperExtracts.Tests.Support;
using ClassTeacherPlatform.Sdk.Duties;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.PaperExtracts.Tests.Issue;

public sealed class IssueExtractsTests
{
    [Fact]
    public async Task Issue_BothParentsEntitled_GivesEachANumberOnce()
    {
        await using var school = await School7A.OpenAsync();
        await school.TellAsync(School7A.Refused(school.Child, school.Mother));
        await school.TellAsync(School7A.Refused(school.Child, school.Father));

        Assert.Equal(new IssueResult(2, 0), (await school.IssueAsync()).Value);
        Assert.Equal(new IssueResult(0, 0), (await school.IssueAsync()).Value);

        var lines = (await school.ViewAsync()).Lines;
        Assert.Equal(["ВЫП-2026-0001", "ВЫП-2026-0002"], lines.Select(l => l.Extract!.Number));
        Assert.All(lines, l => Assert.Equal("Refusal", l.Extract!.Grounds));
    }

    [Fact]
    public async Task Issue_Several_NumbersThemInTheOrderOfTheList()
    {
        await using var school = await School7A.OpenAsync(students: 6);
        var list = school.Own.Students.Reverse().ToArray();
        foreach (var child in list)
        {
            await school.TellAsync(School7A.Refused(child, child.Guardians[0]));
        }

        await school.IssueAsync(list);

        var numbers = (await school.ViewAsync()).Lines.ToDictionary(l => l.Recipient.Person.StudentId, l => l.Extract?.Number);
        Assert.Equal(Enumerable.Range(1, 6).Select(n => $"ВЫП-2026-000{n}"), list.Select(child => numbers[child.Id]));
    }

    [Fact]
    public async Task Issue_SameCommandTwice_HasOneEffect()
    {
        await using var school = await School7A.OpenAsync();
        await school.TellAsync(School7A.Refused(school.Child, school.Mother));
        var command = new IssueExtracts { PeriodId = school.Period, StudentIds = [school.Child.Id] };

        var (first, again) = (await school.Host.SendAsync(school.Teacher, command), await school.Host.SendAsync(school.Teacher, command));

        Assert.Equal(new IssueResult(1, 0), first.Value);
        Assert.Equal(first.Value, again.Value);
    }

    [Fact]
    public async Task Issue_NoJournalAndNoFile_LeavesThemWithoutData()
    {
        await using var school = await School7A.OpenAsync(hasJournal: false);
        await school.TellAsync(School7A.Refused(school.Child, school.Mother));

        Assert.Equal(new IssueResult(0, 1), (await school.IssueAsync()).Value);

        var view = await school.ViewAsync();
        Assert.False(view.HasJournal);
        Assert.False(Assert.Single(view.Lines).HasData);
    }

    [Fact]
    public async Task Issue_ForeignClass_IsForbidden()
    {
        await using var school = await School7A.OpenAsync();

        Assert.IsType<Refusal.Forbidden>((await school.IssueAsync(school.Other.Students[0])).Refusal);
    }

    [Fact]
    public async Task Issue_Void_AnnulsTheNumberAndReplacesIt()
    {
        await using var school = await School7A.OpenAsync();
        await school.TellAsync(School7A.Refused(school.Child, school.Mother));
        await school.IssueAsync();
        var issue = await school.Host.LastOperationAsync();
        await school.HandOverAsync([.. (await school.ViewAsync()).Lines]);

        await school.Host.VoidAsync(issue);

        var view = await school.ViewAsync();
        Assert.Null(Assert.Single(view.Lines).Extract);
        var old = Assert.Single(view.ToTakeBack);
        Assert.Equal((ExtractStanding.Void, "ВЫП-2026-0001"), (old.Standing, old.Number));
        await school.IssueAsync();
        Assert.Equal("ВЫП-2026-0002", Assert.Single((await school.ViewAsync()).Lines).Extract!.Number);
        Assert.Equal(DutyState.Due, Assert.Single(await school.DutyAsync()).State);
        Assert.Empty(school.Host.VerifyChain());
    }

    [Fact]
    public async Task Recall_ForAnError_LetsAnotherOneBeIssued()
    {
        await using var school = await School7A.OpenAsync();
        await school.TellAsync(School7A.Refused(school.Child, school.Mother));
        await school.IssueAsync();
        var extract = Assert.Single((await school.ViewAsync()).Lines).Extract!;

        Assert.IsType<Refusal.Invalid>((await school.Host.SendAsync(school.Teacher, new RecallExtract(school.Child.Id, extract.Id, " "))).Refusal);
        Assert.True((await school.Host.SendAsync(school.Teacher, new RecallExtract(school.Child.Id, extract.Id, "Чужая оценка"))).IsDone);
        Assert.IsType<Refusal.Overtaken>((await school.Host.SendAsync(school.Teacher, new RecallExtract(school.Child.Id, extract.Id, "Ещё раз"))).Refusal);

        Assert.Equal(new IssueResult(1, 0), (await school.IssueAsync()).Value);
        Assert.Equal("ВЫП-2026-0002", Assert.Single((await school.ViewAsync()).Lines).Extract!.Number);
    }

    [Fact]
    public async Task View_NewerData_AreSaidQuietlyAndOnlyWhereTheyDiffer()
    {
        await using var school = await School7A.OpenAsync();
        await school.TellAsync(School7A.Refused(school.Child, school.Mother));
        await school.IssueAsync();

        school.AnswerProgress(asOfHour: 12, SampleProgress.Few);
        Assert.Null(Assert.Single((await school.ViewAsync()).Lines).NewerDataAsOf);
        school.AnswerProgress(asOfHour: 12, SampleProgress.Other);

        Assert.NotNull(Assert.Single((await school.ViewAsync()).Lines).NewerDataAsOf);
        Assert.Equal(new IssueResult(0, 0), (await school.IssueAsync()).Value);
    }
}
