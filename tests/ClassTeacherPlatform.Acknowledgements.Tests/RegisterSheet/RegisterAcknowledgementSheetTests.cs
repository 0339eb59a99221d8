using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Acknowledgements.RegisterSheet;
using ClassTeacherPlatform.Acknowledgements.Tests.Support;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Acknowledgements.Tests.RegisterSheet;

public sealed class RegisterAcknowledgementSheetTests
{
    [Fact]
    public async Task Register_SheetOfTheClass_LeavesOneOperationAndAnEntryForEach()
    {
        await using var school = await School7A.OpenAsync();
        await AskAllAsync(school);
        var before = (await school.Host.OperationsAsync()).Count;

        var outcome = await school.Host.SendAsync(school.Teacher, Sheet(school, school.Own.Students));

        Assert.Equal(6, outcome.Value);
        Assert.Equal(before + 1, (await school.Host.OperationsAsync()).Count);
        var view = await school.ViewAsync();
        Assert.Equal((6, 0), (view.Register.Count, view.Waiting.Count));
    }

    [Fact]
    public async Task Register_SheetWithOnePersonNeverAsked_WritesNothing()
    {
        await using var school = await School7A.OpenAsync();
        await school.Host.RaiseAsync(School7A.Given(school.Child, school.Mother));

        var outcome = await school.Host.SendAsync(school.Teacher, Sheet(school, [school.Child]));

        Assert.Equal("Register.NotAsked", Assert.IsType<Refusal.Rule>(outcome.Refusal).Code);
        Assert.Empty((await school.ViewAsync()).Register);
    }

    [Fact]
    public async Task Register_SameSheetSentTwice_AnswersWithTheFirstResult()
    {
        await using var school = await School7A.OpenAsync();
        await AskAllAsync(school);
        var sheet = Sheet(school, school.Own.Students);
        await school.Host.SendAsync(school.Teacher, sheet);

        var again = await school.Host.SendAsync(school.Teacher, sheet);

        Assert.Equal(6, again.Value);
        Assert.Equal(6, (await school.ViewAsync()).Register.Count);
    }

    [Fact]
    public async Task Register_StudentOfAnotherClassOnTheSheet_ReportsForbidden()
    {
        await using var school = await School7A.OpenAsync();

        var outcome = await school.Host.SendAsync(school.Teacher, Sheet(school, school.Other.Students));

        Assert.IsType<Refusal.Forbidden>(outcome.Refusal);
    }

    [Fact]
    public async Task Register_EmptySheetWithoutDay_SaysWhatIsMissing()
    {
        await using var school = await School7A.OpenAsync();

        var outcome = await school.Host.SendAsync(school.Teacher, Sheet(school, []) with { SeenOn = null });

        var errors = Assert.IsType<Refusal.Invalid>(outcome.Refusal).Errors;
        Assert.Equal(["RegisterSheet.Empty", "RegisterSheet.SeenMissing"], errors.Select(e => e.Code).Order(StringComparer.Ordinal));
    }

    private static async Task AskAllAsync(School7A school)
    {
        foreach (var (child, guardian) in school.Own.Students.SelectMany(s => s.Guardians.Select(g => (s, g))))
        {
            await school.Host.RaiseAsync(School7A.Given(child, guardian));
        }
    }

    private static RegisterAcknowledgementSheet Sheet(School7A school, IEnumerable<Student> students) => new()
    {
        ClassId = school.Own.Id,
        SeenOn = school.Host.Today,
        OriginalPlace = "Папка 3",
        People = [.. students.SelectMany(s => s.Guardians.Select(g => new SheetPerson(s.Id, g.Id, SheetAnswer.Seen)))],
    };
}
