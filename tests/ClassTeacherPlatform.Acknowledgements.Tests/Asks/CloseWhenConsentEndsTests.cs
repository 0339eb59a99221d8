using ClassTeacherPlatform.Acknowledgements.Tests.Support;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Notifications;
using ClassTeacherPlatform.Sdk.Operations;

namespace ClassTeacherPlatform.Acknowledgements.Tests.Asks;

public sealed class CloseWhenConsentEndsTests
{
    [Theory]
    [InlineData("withdrawn")]
    [InlineData("refused")]
    [InlineData("invalidated")]
    public async Task Hear_EndOfThePersonsConsent_ClosesTheRequest(string end)
    {
        await using var school = await School7A.OpenAsync();
        await school.Host.RaiseAsync(School7A.Given(school.Child, school.Mother));

        await school.Host.RaiseAsync(End(end, school));

        Assert.Empty((await school.ViewAsync()).Waiting);
        Assert.Empty(await school.DutyAsync());
    }

    [Fact]
    public async Task Hear_EndOfTheOtherParentsConsent_LeavesTheRequest()
    {
        await using var school = await School7A.OpenAsync();
        await school.Host.RaiseAsync(School7A.Given(school.Child, school.Mother));

        await school.Host.RaiseAsync(School7A.Withdrawn(school.Child, school.Child.Guardians[1]));

        Assert.Single((await school.ViewAsync()).Waiting);
    }

    [Fact]
    public async Task Hear_ConsentGivenAgainAfterTheEnd_AsksAgain()
    {
        await using var school = await School7A.OpenAsync();
        await school.Host.RaiseAsync(School7A.Given(school.Child, school.Mother));
        await school.RegisterAsync(school.Child, school.Mother);
        await school.Host.RaiseAsync(School7A.Withdrawn(school.Child, school.Mother));

        await school.Host.RaiseAsync(School7A.Given(school.Child, school.Mother));

        Assert.Single((await school.ViewAsync()).Waiting);
    }

    [Fact]
    public async Task Hear_RefusalOfSomebodyNeverAsked_WritesNothing()
    {
        await using var school = await School7A.OpenAsync();
        var before = (await school.Host.OperationsAsync()).Count;

        await school.Host.RaiseAsync(End("refused", school));

        Assert.Equal(before + 1, (await school.Host.OperationsAsync()).Count);
    }

    [Fact]
    public async Task Void_Withdrawal_BringsTheRequestBack()
    {
        await using var school = await School7A.OpenAsync();
        await school.Host.RaiseAsync(School7A.Given(school.Child, school.Mother));
        var withdrawal = await school.Host.RaiseAsync(School7A.Withdrawn(school.Child, school.Mother));

        await school.Host.VoidAsync(withdrawal);

        Assert.Single((await school.ViewAsync()).Waiting);
    }

    [Fact]
    public async Task Reaffirm_ConsentThatWasWithdrawnWhileVoid_FindsItsClosing()
    {
        await using var school = await School7A.OpenAsync();
        var consent = await school.Host.RaiseAsync(School7A.Given(school.Child, school.Mother));
        await school.Host.VoidAsync(consent);
        await school.Host.RaiseAsync(School7A.Withdrawn(school.Child, school.Mother));

        await school.Host.ReaffirmAsync(consent);

        Assert.Empty((await school.ViewAsync()).Waiting);
    }

    private static SchoolNotification End(string end, School7A school) => end switch
    {
        "withdrawn" => School7A.Withdrawn(school.Child, school.Mother),
        "refused" => new ConsentRefused { EntryId = EntryId.New(), StudentId = school.Child.Id, GuardianId = school.Mother.Id, Purpose = "electronic-delivery" },
        _ => new ConsentInvalidated { EntryId = EntryId.New(), StudentId = school.Child.Id, GuardianId = school.Mother.Id, Purpose = "electronic-delivery" },
    };
}
