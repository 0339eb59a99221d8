using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.States;
using ClassTeacherPlatform.Consents.Tests.Support;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Consents.Tests.States;

public sealed class ConsentRulesTests
{
    private static readonly GuardianId Mother = Family.Mother.Id;
    private static readonly GuardianId Father = Family.Father.Id;
    private static GuardianId? Self => null;

    private readonly FactBook _book = new();

    [Fact]
    public void OwnData_WhenParentsDiffer_IsNoConflict()
    {
        _book.Given(Mother, "1.9.2024").Refused(Father, "1.9.2024");

        var state = On(FormOwner.Guardian, "1.10.2024");

        Assert.Equal(AnswerState.Given, state.State);
        Assert.True(state.IsSettled);
        Assert.Equal([AnswerState.Given, AnswerState.Refused], state.People.Select(person => person.State));
    }

    [Fact]
    public void OwnData_WhenOneIsSilent_WaitsForHim()
    {
        _book.Given(Mother, "1.9.2024");

        var state = On(FormOwner.Guardian, "1.10.2024");

        Assert.Equal([Father], state.Missing);
    }

    [Fact]
    public void OwnData_OfAParentWhoMayNotSee_IsNotAskedFor()
    {
        var child = Family.Child with { Guardians = [Family.Mother, Family.Father with { MaySee = false }] };

        var state = On(FormOwner.Guardian, "1.10.2024", child);

        Assert.Equal([Mother], state.Missing);
    }

    [Fact]
    public void OwnData_OfAParentWhoMayNotSign_IsAskedFor()
    {
        var child = Family.Child with { Guardians = [Family.Mother with { MaySign = false }] };

        var state = On(FormOwner.Guardian, "1.10.2024", child);

        Assert.Equal([Mother], state.Missing);
    }

    [Fact]
    public void ChildsData_Under14_OneParentIsEnough()
    {
        _book.Given(Mother, "1.9.2024");

        var state = On(FormOwner.Child, "1.10.2024");

        Assert.Equal(AnswerState.Given, state.State);
        Assert.True(state.IsSettled);
    }

    [Fact]
    public void ChildsData_WhenDivorcedParentsDiffer_IsAConflict()
    {
        _book.Given(Mother, "1.9.2024").Refused(Father, "2.9.2024");

        var state = On(FormOwner.Child, "1.10.2024");

        Assert.Equal(AnswerState.Conflict, state.State);
        Assert.False(state.IsSettled);
    }

    [Fact]
    public void ChildsData_WhenOneParentWithdraws_IsAConflict()
    {
        _book.Given(Mother, "1.9.2024").Given(Father, "1.9.2024").Withdrawn(Father, "2.9.2024");

        var state = On(FormOwner.Child, "1.10.2024");

        Assert.Equal(AnswerState.Conflict, state.State);
    }

    [Fact]
    public void ChildsData_WhenTheParentWhoDiffersMayNotSign_IsNoConflict()
    {
        var child = Family.Child with { Guardians = [Family.Mother, Family.Father with { MaySign = false }] };
        _book.Given(Mother, "1.9.2024").Refused(Father, "2.9.2024");

        var state = On(FormOwner.Child, "1.10.2024", child);

        Assert.Equal(AnswerState.Given, state.State);
    }

    [Fact]
    public void ChildsData_WhenOneRefusalIsVoid_RestrictsTheOthersConsent()
    {
        _book.Given(Mother, "1.9.2024").Refused(Father, "2.9.2024", isVoid: true);

        var state = On(FormOwner.Child, "1.10.2024");

        Assert.Equal(AnswerState.AskAgain, state.State);
        Assert.Equal([Father], state.Missing);
    }

    [Fact]
    public void ChildsData_WhenTheClassChanges_IsKept()
    {
        _book.Given(Mother, "1.9.2024");

        var state = On(FormOwner.Child, "20.11.2024", Family.Child with { ClassId = SchoolClassId.New() });

        Assert.Equal(AnswerState.Given, state.State);
    }

    [Theory]
    [InlineData(FormOwner.Guardian)]
    [InlineData(FormOwner.Child)]
    public void AnyForm_WhenTheStudentHasLeft_HasEnded(FormOwner owner)
    {
        _book.Given(Mother, "1.9.2024").Given(Father, "1.9.2024");

        var state = On(owner, "20.11.2024", Family.Child with { ClassId = null });

        Assert.Equal((AnswerState.Expired, EndReason.Left), (state.State, state.Ended));
        Assert.Empty(state.Missing);
    }

    [Fact]
    public void ChildsData_WhenTheGuardianshipExpiredAndNobodyMaySign_HasEnded()
    {
        _book.Given(Mother, "1.9.2024");

        var state = On(FormOwner.Child, "20.11.2024", Family.Child with { Guardians = [] });

        Assert.Equal((AnswerState.Expired, EndReason.NoSigner, FormNote.NoSigner), (state.State, state.Ended, state.Note));
        Assert.False(state.IsSettled);
    }

    [Fact]
    public void ChildsData_WhenTheSignerIsNoGuardianAnyMore_StandsUntilTheNewOneAnswers()
    {
        var child = Family.Child with { Guardians = [Family.Father] };
        _book.Given(Mother, "1.9.2024");

        var silent = On(FormOwner.Child, "20.11.2024", child);
        _book.Refused(Father, "21.11.2024");
        var answered = On(FormOwner.Child, "21.11.2024", child);

        Assert.Equal(AnswerState.Given, silent.State);
        Assert.Equal(AnswerState.Refused, answered.State);
    }

    private FormState On(FormOwner owner, string day, Student? child = null) =>
        new ConsentRules(owner, firstCovering: 1, signFromAge: 14).StateOn(child ?? Family.Child, _book.Facts, Family.Day(day));
}
