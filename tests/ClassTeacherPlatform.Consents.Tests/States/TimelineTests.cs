using ClassTeacherPlatform.Consents.States;
using ClassTeacherPlatform.Consents.Tests.Support;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Consents.Tests.States;

public sealed class TimelineTests
{
    private static readonly GuardianId Mother = Family.Mother.Id;

    private readonly FactBook _book = new();

    [Fact]
    public void StateOn_WhenNothingIsRecorded_IsNoAnswer()
    {
        var state = On("1.10.2024");

        Assert.Equal(AnswerState.NoAnswer, state.State);
    }

    [Fact]
    public void StateOn_BeforeThePapersDay_IsNoAnswer()
    {
        _book.Given(Mother, "5.9.2024");

        var state = On("4.9.2024");

        Assert.Equal(AnswerState.NoAnswer, state.State);
    }

    [Fact]
    public void StateOn_WhenWithdrawnAndRenewed_IsGiven()
    {
        _book.Given(Mother, "1.9.2024").Withdrawn(Mother, "1.10.2024").Given(Mother, "1.11.2024");

        Assert.Equal(AnswerState.Withdrawn, On("15.10.2024").State);
        Assert.Equal(AnswerState.Given, On("1.11.2024").State);
    }

    [Fact]
    public void StateOn_WhenAnOldPaperIsRegisteredAfterAWithdrawal_StaysWithdrawn()
    {
        _book.Given(Mother, "1.9.2024").Withdrawn(Mother, "1.10.2024").Given(Mother, "20.9.2024");

        var state = On("1.11.2024");

        Assert.Equal(AnswerState.Withdrawn, state.State);
    }

    [Fact]
    public void StateOn_OnTheLastDayOfItsTerm_IsGivenAndTheDayAfterExpired()
    {
        _book.Given(Mother, "1.9.2024", months: 12);

        Assert.Equal(AnswerState.Given, On("1.9.2025").State);
        Assert.Equal(AnswerState.Expired, On("2.9.2025").State);
        Assert.Equal(EndReason.Term, On("2.9.2025").Ended);
    }

    [Fact]
    public void StateOn_WhenTheTextInUseAsksAgain_IsExpired()
    {
        _book.Given(Mother, "1.9.2024", version: 1);

        var state = Timeline.StateOn(Mother, _book.Facts, Family.Day("1.10.2024"), firstCovering: 2);

        Assert.Equal((AnswerState.Expired, EndReason.NewText), (state.State, state.Ended));
    }

    [Fact]
    public void StateOn_WhenTheSchoolInvalidatedTheLastAnswer_BringsNothingOlderBack()
    {
        _book.Given(Mother, "1.9.2024").Refused(Mother, "1.10.2024").Invalidated("2.10.2024");

        var state = On("3.10.2024");

        Assert.Equal(AnswerState.Invalidated, state.State);
    }

    [Fact]
    public void StateOn_WhenTheConsentIsVoid_HasNoBasis()
    {
        _book.Given(Mother, "1.9.2024", isVoid: true);

        var state = On("3.10.2024");

        Assert.Equal(AnswerState.NoAnswer, state.State);
    }

    [Fact]
    public void StateOn_WhenTheRefusalIsVoid_StaysRestrictiveAndAsksAgain()
    {
        _book.Given(Mother, "1.9.2024").Refused(Mother, "1.10.2024", isVoid: true);

        var state = On("3.10.2024");

        Assert.Equal(AnswerState.AskAgain, state.State);
        Assert.True(state.IsOpen);
    }

    [Fact]
    public void StateOn_WhenTheWithdrawalIsVoid_StaysRestrictiveAndAsksAgain()
    {
        _book.Given(Mother, "1.9.2024").Withdrawn(Mother, "1.10.2024", isVoid: true);

        var state = On("3.10.2024");

        Assert.Equal(AnswerState.AskAgain, state.State);
    }

    [Fact]
    public void StateOn_WhenTheInvalidationIsVoid_DoesNotBringTheConsentBack()
    {
        _book.Given(Mother, "1.9.2024").Invalidated("2.10.2024", isVoid: true);

        var state = On("3.10.2024");

        Assert.Equal(AnswerState.AskAgain, state.State);
    }

    [Fact]
    public void StateOn_WhenAVoidRefusalIsReplacedByTheOriginal_FollowsTheOriginal()
    {
        _book.Refused(Mother, "1.10.2024", isVoid: true);
        _book.Given(Mother, "1.9.2024", replaces: _book.Facts[^1].Id);

        var state = On("3.10.2024");

        Assert.Equal(AnswerState.Given, state.State);
    }

    [Fact]
    public void StateOn_WhenAVoidEntryHadItselfReplacedAVoidOne_TheValidReplacementSettlesBoth()
    {
        _book.Refused(Mother, "1.10.2024", isVoid: true);
        _book.Refused(Mother, "2.10.2024", isVoid: true, replaces: _book.Facts[^1].Id);
        _book.Given(Mother, "1.9.2024", replaces: _book.Facts[^1].Id);

        var state = On("3.10.2024");

        Assert.Equal(AnswerState.Given, state.State);
    }

    [Fact]
    public void StateOn_WhenThePersonAnsweredAfterAVoidRefusal_FollowsTheAnswer()
    {
        _book.Refused(Mother, "1.10.2024", isVoid: true).Given(Mother, "2.10.2024");

        var state = On("3.10.2024");

        Assert.Equal(AnswerState.Given, state.State);
    }

    private PersonState On(string day) => Timeline.StateOn(Mother, _book.Facts, Family.Day(day), firstCovering: 1);
}
