using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.States;
using ClassTeacherPlatform.Consents.Tests.Support;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Consents.Tests.States;

public sealed class BirthdayTests
{
    private static readonly GuardianId Mother = Family.Mother.Id;
    private static readonly GuardianId Father = Family.Father.Id;
    private static GuardianId? Self => null;

    private readonly FactBook _book = new();

    [Fact]
    public void ChildsData_WhenTheStudentTurns14_StandsAndAsksHim()
    {
        _book.Given(Mother, "1.9.2025");

        var before = On(FormOwner.Child, "9.3.2026");
        var birthday = On(FormOwner.Child, "10.3.2026");

        Assert.True(before.IsSettled);
        Assert.Equal((AnswerState.Given, FormNote.StudentSignsToo), (birthday.State, birthday.Note));
        Assert.Equal([Self], birthday.Missing);
    }

    [Fact]
    public void ChildsData_From14_OneSignatureIsNotEnough()
    {
        _book.Given(Mother, "10.3.2026");

        var parentAlone = On(FormOwner.Child, "1.4.2026");
        _book.Given(Self, "2.4.2026");
        var both = On(FormOwner.Child, "2.4.2026");

        Assert.Equal(AnswerState.NoAnswer, parentAlone.State);
        Assert.Equal([Self], parentAlone.Missing);
        Assert.Equal(AnswerState.Given, both.State);
        Assert.True(both.IsSettled);
    }

    [Fact]
    public void ChildsData_From14_TheStudentAloneWaitsForAParent()
    {
        _book.Given(Self, "2.4.2026");

        var state = On(FormOwner.Child, "2.4.2026");

        Assert.Equal(AnswerState.NoAnswer, state.State);
        Assert.Equal([Mother, Father], state.Missing);
    }

    [Fact]
    public void ChildsData_From14_StudentAndParentWhoDifferAreAConflict()
    {
        _book.Given(Mother, "1.9.2025").Refused(Self, "2.4.2026");

        var state = On(FormOwner.Child, "2.4.2026");

        Assert.Equal(AnswerState.Conflict, state.State);
    }

    [Fact]
    public void ChildsData_WhereTheSchoolAsksFrom16_TheParentSignsAloneAt14()
    {
        _book.Given(Mother, "1.4.2026");

        var state = new ConsentRules(FormOwner.Child, 1, signFromAge: 16).StateOn(Family.Child, _book.Facts, Family.Day("2.4.2026"));

        Assert.True(state.IsSettled);
    }

    [Fact]
    public void ChildsData_At18_EndsAndAsksTheStudentAlone()
    {
        _book.Given(Mother, "1.9.2028").Given(Self, "1.9.2028");

        var before = On(FormOwner.Child, "9.3.2030");
        var birthday = On(FormOwner.Child, "10.3.2030");
        _book.Given(Self, "11.3.2030");
        var renewed = On(FormOwner.Child, "11.3.2030");

        Assert.Equal(AnswerState.Given, before.State);
        Assert.Equal((AnswerState.Expired, EndReason.Majority), (birthday.State, birthday.Ended));
        Assert.Equal([Self], birthday.Missing);
        Assert.Equal(AnswerState.Given, renewed.State);
    }

    [Fact]
    public void ChildsData_WhenTheBirthdayIsUnknown_AsksTheParents()
    {
        _book.Given(Mother, "1.9.2024");

        var state = On(FormOwner.Child, "1.10.2024", Family.Child with { BornOn = null });

        Assert.Equal(AnswerState.Given, state.State);
    }

    [Fact]
    public void AdultStudents_Before18_IsNotAsked()
    {
        var before = On(FormOwner.AdultStudent, "9.3.2030");
        var birthday = On(FormOwner.AdultStudent, "10.3.2030");

        Assert.False(before.IsAsked);
        Assert.Equal([Self], birthday.Missing);
    }

    private FormState On(FormOwner owner, string day, Student? child = null) =>
        new ConsentRules(owner, firstCovering: 1, signFromAge: 14).StateOn(child ?? Family.Child, _book.Facts, Family.Day(day));
}
