using ClassTeacherPlatform.Credentials.Reissue;
using ClassTeacherPlatform.Credentials.States;
using ClassTeacherPlatform.Credentials.Steps;
using ClassTeacherPlatform.Credentials.Tests.Support;
using ClassTeacherPlatform.Sdk.Duties;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Credentials.Tests.Steps;

public sealed class SlipStepsTests
{
    [Fact]
    public async Task Life_FromSentToActivated_GoesThroughTheHandOut()
    {
        await using var school = await School7A.WithSlipsAsync();
        var line = (await school.LinesAsync())[0];

        await school.Host.SendAsync(school.Teacher, new SendSlips { Lines = [line], On = school.Host.Today });
        Assert.Equal(SlipState.Sent, await school.StateAsync(line));
        Assert.DoesNotContain(await school.DutyAsync(), i => i.State == DutyState.Done);

        var early = await school.Host.SendAsync(school.Teacher, new ConfirmFirstSignIn { Lines = [line], On = school.Host.Today });
        Assert.Equal("Slip.CannotBe.Activated", Assert.IsType<Refusal.Rule>(early.Refusal).Code);

        await school.Host.SendAsync(school.Teacher, school.HandOut(line));
        await school.Host.SendAsync(school.Teacher, new ConfirmFirstSignIn { Lines = [line], On = school.Host.Today });

        Assert.Equal(SlipState.Activated, await school.StateAsync(line));
    }

    [Fact]
    public async Task Lose_ThenReissue_CancelsTheLostOneAndGivesANewNumber()
    {
        await using var school = await School7A.WithSlipsAsync();
        var line = (await school.LinesAsync())[0];
        await school.Host.SendAsync(school.Teacher, school.HandOut(line));
        await school.Host.SendAsync(school.Teacher, new ReportLoss { Lines = [line], On = school.Host.Today });
        Assert.Equal(SlipState.Lost, await school.StateAsync(line));

        await school.Host.SendAsync(school.Teacher, new ReissueSlips([line]));

        var fresh = (await school.ViewAsync()).People.First(p => p.Person.Holder == line.Holder);
        Assert.NotEqual(line.SlipId, fresh.SlipId);
        Assert.Equal((SlipState.Prepared, "u0"), (fresh.State, fresh.Login));
        var late = await school.Host.SendAsync(school.Teacher, school.HandOut(line));
        Assert.Equal("Slip.Newer", Assert.IsType<Refusal.Overtaken>(late.Refusal).Code);
    }

    [Fact]
    public async Task Reissue_OfALiveSlip_IsRefused()
    {
        await using var school = await School7A.WithSlipsAsync();

        var outcome = await school.Host.SendAsync(school.Teacher, new ReissueSlips([(await school.LinesAsync())[0]]));

        Assert.Equal("Reissue.StillLive", Assert.IsType<Refusal.Rule>(outcome.Refusal).Code);
    }

    [Fact]
    public async Task Void_Cancellation_DoesNotBringTheSlipBack()
    {
        await using var school = await School7A.WithSlipsAsync();
        var line = (await school.LinesAsync())[0];
        await school.Host.SendAsync(school.Teacher, new CancelSlips { Lines = [line], On = school.Host.Today, Note = "ошибка" });

        await school.Host.VoidAsync(await school.Host.LastOperationAsync());

        Assert.Equal(SlipState.Burnt, await school.StateAsync(line));
    }

    [Fact]
    public async Task Steps_NothingTickedInTheFuture_NamesBoth()
    {
        await using var school = await School7A.WithSlipsAsync();

        var outcome = await school.Host.SendAsync(school.Teacher, new ReportLoss { Lines = [], On = school.Host.Today.AddDays(1) });

        Assert.Equal(["Slip.DayInFuture", "Slip.NothingTicked"], Assert.IsType<Refusal.Invalid>(outcome.Refusal).Errors.Select(e => e.Code).Order(StringComparer.Ordinal));
    }
}
