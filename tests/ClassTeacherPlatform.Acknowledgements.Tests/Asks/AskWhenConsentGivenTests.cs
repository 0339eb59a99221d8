using ClassTeacherPlatform.Acknowledgements.Tests.Support;

namespace ClassTeacherPlatform.Acknowledgements.Tests.Asks;

public sealed class AskWhenConsentGivenTests
{
    [Fact]
    public async Task Hear_ConsentToElectronicDelivery_AsksThatPersonAboutThatChild()
    {
        await using var school = await School7A.OpenAsync();

        await school.Host.RaiseAsync(School7A.Given(school.Child, school.Mother));

        var waiting = Assert.Single((await school.ViewAsync()).Waiting);
        Assert.Equal((school.Child.Id, school.Mother.Id), (waiting.Person.StudentId, waiting.Person.GuardianId!.Value));
        Assert.Equal(school.Mother.Name, waiting.Name);
        Assert.Empty(school.Host.VerifyChain());
    }

    [Fact]
    public async Task Hear_ConsentOfTheStudentHimself_AsksTheStudent()
    {
        await using var school = await School7A.OpenAsync();

        await school.Host.RaiseAsync(School7A.Given(school.Child, null));

        var waiting = Assert.Single((await school.ViewAsync()).Waiting);
        Assert.Null(waiting.Person.GuardianId);
        Assert.Equal(school.Child.Name, waiting.Name);
    }

    [Fact]
    public async Task Hear_ConsentForAnotherPurpose_AsksNobody()
    {
        await using var school = await School7A.OpenAsync();

        await school.Host.RaiseAsync(School7A.Given(school.Child, school.Mother, "photo"));

        Assert.Empty((await school.ViewAsync()).Waiting);
        Assert.Equal(0, await school.Host.WaitingAsync());
    }

    [Fact]
    public async Task Hear_SameConsentTwice_AsksOnce()
    {
        await using var school = await School7A.OpenAsync();
        var given = School7A.Given(school.Child, school.Mother);
        await school.Host.RaiseAsync(given);
        var operations = (await school.Host.OperationsAsync()).Count;

        await school.Host.RaiseAsync(given);

        Assert.Single((await school.ViewAsync()).Waiting);
        Assert.Equal(operations + 1, (await school.Host.OperationsAsync()).Count);
    }

    [Fact]
    public async Task Hear_SameConsentAfterItBecameVoid_DoesNotAskAnew()
    {
        await using var school = await School7A.OpenAsync();
        var given = School7A.Given(school.Child, school.Mother);
        await school.Host.VoidAsync(await school.Host.RaiseAsync(given));

        await school.Host.RaiseAsync(given);

        Assert.Empty((await school.ViewAsync()).Waiting);
    }

    [Fact]
    public async Task Hear_WhileSwitchedOff_AsksAfterTheReturn()
    {
        await using var school = await School7A.OpenAsync();
        school.Host.Switch(on: false);
        await school.Host.RaiseAsync(School7A.Given(school.Child, school.Mother));
        Assert.Equal(1, await school.Host.WaitingAsync());

        school.Host.Switch(on: true);
        await school.Host.DeliverAsync();

        Assert.Single((await school.ViewAsync()).Waiting);
        Assert.Equal(0, await school.Host.WaitingAsync());
    }

    [Fact]
    public async Task Hear_ManyConsents_LosesNoneAndDoublesNone()
    {
        await using var school = await School7A.OpenAsync();
        var all = school.Own.Students.SelectMany(s => s.Guardians.Select(g => School7A.Given(s, g))).ToList();

        await Task.WhenAll(all.Select(given => school.Host.RaiseAsync(given)));
        await school.Host.DeliverAsync();

        Assert.Equal(6, (await school.ViewAsync()).Waiting.Count);
        Assert.Equal(0, await school.Host.WaitingAsync());
        Assert.Empty(school.Host.VerifyChain());
    }

    [Fact]
    public async Task Void_Consent_TakesItsRequestAway()
    {
        await using var school = await School7A.OpenAsync();
        var consent = await school.Host.RaiseAsync(School7A.Given(school.Child, school.Mother));
        Assert.Single(await school.DutyAsync());

        await school.Host.VoidAsync(consent);

        Assert.Empty((await school.ViewAsync()).Waiting);
        Assert.Empty(await school.DutyAsync());
        Assert.Empty(school.Host.VerifyChain());
    }

    [Fact]
    public async Task Reaffirm_Consent_BringsItsRequestBack()
    {
        await using var school = await School7A.OpenAsync();
        var consent = await school.Host.RaiseAsync(School7A.Given(school.Child, school.Mother));
        await school.Host.VoidAsync(consent);

        await school.Host.ReaffirmAsync(consent);

        Assert.Single((await school.ViewAsync()).Waiting);
    }
}
