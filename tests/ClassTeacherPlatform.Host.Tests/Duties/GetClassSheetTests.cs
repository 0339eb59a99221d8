using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Duties;
using ClassTeacherPlatform.Host.Tests.Directory.Import;
using ClassTeacherPlatform.Sdk.Duties;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using ClassTeacherPlatform.Testing;

namespace ClassTeacherPlatform.Host.Tests.Duties;

public sealed class GetClassSheetTests
{
    /// <summary>A page may take twelve: the duties of the modules that are shipped need five of them.</summary>
    private const int QueriesOfTheKernel = 7;

    [Fact]
    public async Task Ask_ByTheClassTeacher_ShowsStudentsTeacherAndDutiesUnderTheirClauses()
    {
        await using var school = await DutySchool.OpenAsync();

        var sheet = (await school.Send(school.TeacherOf7A, new GetClassSheet(school.Class7A))).Value!;

        Assert.Equal(2, sheet.Roster.Students.Count);
        Assert.Equal(ImportDesk.FirstOfSeptember, Assert.Single(sheet.Roster.Class.Teachers).Since);
        Assert.Equal(["3", "4"], sheet.Clauses.Select(c => c.Number!.Ru));
        Assert.Equal(2, sheet.Clauses[1].ProgressIn(school.Class7A).Due);
    }

    [Fact]
    public async Task Ask_WhereADutyThrows_ShowsTheOthers()
    {
        await using var school = await DutySchool.OpenAsync();

        var sheet = (await school.Send(school.TeacherOf7A, new GetClassSheet(school.Class7A))).Value!;

        Assert.Equal([SampleDuties.Broken], sheet.Clauses.SelectMany(c => c.Answers).Where(a => a.IsSilent).Select(a => a.Duty));
        Assert.All(sheet.Clauses[1].Answers[0].Items!, item => Assert.Equal(DutyState.Due, item.State));
    }

    [Fact]
    public async Task Ask_ByTheTeacherOfAnotherClass_IsForbidden()
    {
        await using var school = await DutySchool.OpenAsync();

        var outcome = await school.Send(school.TeacherOf7B, new GetClassSheet(school.Class7A));

        Assert.IsType<Refusal.Forbidden>(outcome.Refusal);
        Assert.Null(outcome.Value);
    }

    [Fact]
    public async Task Ask_ByTheSecretary_IsForbidden()
    {
        await using var school = await DutySchool.OpenAsync();

        Assert.IsType<Refusal.Forbidden>((await school.Send(school.Desk.Secretary, new GetClassSheet(school.Class7A))).Refusal);
    }

    [Fact]
    public async Task Ask_OfAClassThatIsNone_SaysSo()
    {
        await using var school = await DutySchool.OpenAsync();

        var outcome = await school.Send(school.Desk.Kernel.Accounts.Add(Role.Head), new GetClassSheet(SchoolClassId.New()));

        Assert.Equal("Duties.ClassUnknown", Assert.IsType<Refusal.Rule>(outcome.Refusal).Code);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    public async Task Ask_WhateverTheNumberOfStudents_TakesTheSameFewQueries(int students)
    {
        await using var school = await DutySchool.OpenAsync(students);
        var count = 0;

        using (new QueryListener(() => Interlocked.Increment(ref count)))
        {
            var sheet = await school.Send(school.TeacherOf7A, new GetClassSheet(school.Class7A));
            Assert.Equal(students, sheet.Value!.Roster.Students.Count);
        }

        // Accounts and their names are no queries here: the fixture keeps them in memory. Each is one in the host.
        Assert.Equal(QueriesOfTheKernel - 2, count);
    }
}
