using ClassTeacherPlatform.Acknowledgements.Invalidate;
using ClassTeacherPlatform.Acknowledgements.Journal;
using ClassTeacherPlatform.Acknowledgements.SchoolSystem;
using ClassTeacherPlatform.Acknowledgements.Tests.Support;
using ClassTeacherPlatform.Sdk.Duties;

namespace ClassTeacherPlatform.Acknowledgements.Tests.SchoolSystem;

public sealed class TickSchoolSystemTests
{
    [Fact]
    public async Task Tick_AllOfAClass_AgreesAndIsDone()
    {
        await using var school = await School7A.OpenAsync();
        var content = await school.PublishAsync(Drafts.Notice());
        await school.AnswerAsync(content, school.Own.Students[0], school.Own.Students[0].Guardians[0]);
        await school.AnswerAsync(content, school.Own.Students[1], school.Own.Students[1].Guardians[0]);
        Assert.Equal([DutyState.Due, DutyState.Due], await StatesAsync(school));

        var ticked = await TickAllAsync(school);

        Assert.Equal(2, ticked);
        Assert.Equal([DutyState.Done, DutyState.Done], await StatesAsync(school));
        Assert.Equal(0, (await school.Host.SendAsync(school.Teacher, new TickSchoolSystem([.. (await school.ViewAsync()).Register.Select(Entered)]))).Value);
    }

    [Fact]
    public async Task Invalidate_EnteredAnswer_IsToBeTakenOut()
    {
        await using var school = await School7A.OpenAsync();
        var content = await school.PublishAsync(Drafts.Notice());
        var answer = await school.AnswerAsync(content, school.Child, school.Mother);
        await TickAllAsync(school);
        await school.Host.SendAsync(school.Teacher, new InvalidateAcknowledgement(school.Child.Id, answer.Value, "Не та семья"));

        var differing = Assert.Single(await DifferingAsync(school));
        Assert.False(differing.Counts);
        await TickAllAsync(school);

        Assert.Empty(await DifferingAsync(school));
        Assert.Empty(await StatesAsync(school));
    }

    [Fact]
    public async Task Void_Tick_DiffersAgain()
    {
        await using var school = await School7A.OpenAsync();
        var content = await school.PublishAsync(Drafts.Notice());
        await school.AnswerAsync(content, school.Child, school.Mother);
        await TickAllAsync(school);

        await school.Host.VoidAsync(await school.Host.LastOperationAsync());

        Assert.Equal([DutyState.Due], await StatesAsync(school));
    }

    private static EnteredAnswer Entered(AnswerRow row) => new(row.Person.StudentId, row.Id);

    private static async Task<IReadOnlyList<AnswerRow>> DifferingAsync(School7A school) =>
        (await school.Host.SendAsync(school.Teacher, new GetSchoolSystem(school.Own.Id))).Value!;

    private static async Task<int> TickAllAsync(School7A school) =>
        (await school.Host.SendAsync(school.Teacher, new TickSchoolSystem([.. (await DifferingAsync(school)).Select(Entered)]))).Value;

    private static async Task<IEnumerable<DutyState>> StatesAsync(School7A school) =>
        (await school.Host.AskDutyAsync(Names.SchoolSystem, school.Own)).Select(i => i.State);
}
