using ClassTeacherPlatform.Host.Directory.Card;
using ClassTeacherPlatform.Host.Tests.Duties;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Host.Tests.Directory.Card;

public sealed class GetStudentCardTests
{
    [Fact]
    public async Task Ask_ByTheClassTeacher_ShowsTheFamilyTheClassesAndTheDuties()
    {
        await using var school = await DutySchool.OpenAsync();
        var student = school.StudentOf(school.Class7A);

        var card = (await school.Send(school.TeacherOf7A, new GetStudentCard(student))).Value!;

        var link = Assert.Single(card.Links);
        Assert.Equal((GuardianKind.Mother, true, true), (link.Kind, link.MaySee, link.MaySign));
        Assert.StartsWith("+7 900 123-45", link.Phone, StringComparison.Ordinal);
        Assert.Equal("7А", Assert.Single(card.Memberships).ClassName);
        Assert.Equal([student], card.Clauses.SelectMany(c => c.Answers).SelectMany(a => a.Items ?? []).Select(i => i.StudentId!.Value));
    }

    [Fact]
    public async Task Ask_AnsweredOrNot_OnlyWhatWasSeenIsRecorded()
    {
        await using var school = await DutySchool.OpenAsync();
        var student = school.StudentOf(school.Class7A);

        var refused = await school.Send(school.TeacherOf7B, new GetStudentCard(student));
        await school.Send(school.TeacherOf7A, new GetStudentCard(student));

        Assert.IsType<Refusal.Forbidden>(refused.Refusal);
        var record = school.Desk.Read(store => Assert.Single(store.AccessRecords.Where(r => r.StudentId == student)));
        Assert.Equal(school.TeacherOf7A, record.AccountId);
    }
}
