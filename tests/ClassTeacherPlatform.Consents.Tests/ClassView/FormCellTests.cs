using ClassTeacherPlatform.Consents.ClassView;
using ClassTeacherPlatform.Consents.States;
using ClassTeacherPlatform.Consents.Tests.Support;

namespace ClassTeacherPlatform.Consents.Tests.ClassView;

public sealed class FormCellTests
{
    [Theory]
    [InlineData(AnswerState.NoAnswer, true, true)]
    [InlineData(AnswerState.NoAnswer, false, false)]
    [InlineData(AnswerState.AskAgain, false, true)]
    [InlineData(AnswerState.Conflict, false, true)]
    public void Silence_IsAGapOnlyWhereEverybodyIsAsked(AnswerState state, bool isExpected, bool isOpen)
    {
        var person = new PersonState(Family.Mother.Id, state);

        var cell = new FormCell(new FormState(state, null, [person], person.IsOpen ? [Family.Mother.Id] : []), [], isExpected);

        Assert.Equal(isOpen, cell.IsOpen);
    }

    [Fact]
    public async Task Class_WithAStudentOfEighteen_ShowsTheFormOfGrownUps()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        Assert.Equal(2, (await school.Send(people.Teacher, new GetClassConsents(people.Class7A))).Done().Forms.Count);

        var grownUp = await people.AddStudent(people.Class7A, "Взрослая", "1.1.2008");

        var consents = (await school.Send(people.Teacher, new GetClassConsents(people.Class7A))).Done();
        Assert.Equal(3, consents.Forms.Count);
        Assert.True(consents.Students.Single(line => line.StudentId == grownUp).IsOpen);
    }
}
