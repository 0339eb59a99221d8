using ClassTeacherPlatform.Credentials.Data;
using ClassTeacherPlatform.Credentials.Reissue;
using ClassTeacherPlatform.Credentials.States;
using ClassTeacherPlatform.Credentials.Tests.Support;
using ClassTeacherPlatform.Sdk.Duties;
using ClassTeacherPlatform.Sdk.Requests;
using ClassTeacherPlatform.Sdk.Testing;

namespace ClassTeacherPlatform.Credentials.Tests.HandOut;

public sealed class HandOutSlipsTests
{
    [Fact]
    public async Task HandOut_OneSheetForAllExceptOne_IsOneOperationAndLeavesTheOneOpen()
    {
        await using var school = await School7A.WithSlipsAsync();
        var lines = await school.LinesAsync();
        var before = (await school.Host.OperationsAsync()).Count;

        var outcome = await school.Host.SendAsync(school.Teacher, school.HandOut([.. lines.Skip(1)]));

        Assert.Equal(8, outcome.Value);
        Assert.Equal(before + 1, (await school.Host.OperationsAsync()).Count);
        Assert.Equal(SlipState.Prepared, await school.StateAsync(lines[0]));
        Assert.Equal((8, 1), ((await school.DutyAsync()).Count(i => i.State == DutyState.Done), (await school.DutyAsync()).Count(i => i.State == DutyState.Due)));
        Assert.Empty(school.Host.VerifyChain());
    }

    [Fact]
    public async Task HandOut_WhenHandedOutAlready_SaysWhoWasFasterAndWritesNothing()
    {
        await using var school = await School7A.WithSlipsAsync();
        var lines = await school.LinesAsync();
        await school.Host.SendAsync(school.Teacher, school.HandOut(lines[0]));

        var outcome = await school.Host.SendAsync(school.Teacher, school.HandOut([.. lines]));

        Assert.Equal("Slip.Already.HandedOut", Assert.IsType<Refusal.Overtaken>(outcome.Refusal).Code);
        Assert.Equal(SlipState.Prepared, await school.StateAsync(lines[1]));
    }

    [Fact]
    public async Task HandOut_SameCommandTwice_HasOneEffect()
    {
        await using var school = await School7A.WithSlipsAsync();
        var command = school.HandOut([.. await school.LinesAsync()]);
        await school.Host.SendAsync(school.Teacher, command);

        var again = await school.Host.SendAsync(school.Teacher, command);

        Assert.Equal(9, again.Value);
    }

    [Fact]
    public async Task HandOut_WithoutDayPlaceAndDocument_NamesEachField()
    {
        await using var school = await School7A.WithSlipsAsync();
        var wrong = school.HandOut((await school.LinesAsync())[0]) with { On = null, Place = " ", Proof = IdentityProof.OtherDocument };

        var outcome = await school.Host.SendAsync(school.Teacher, wrong);

        var errors = Assert.IsType<Refusal.Invalid>(outcome.Refusal).Errors;
        Assert.Equal(["HandOut.DocumentMissing", "HandOut.PlaceMissing", "Slip.DayMissing"], errors.Select(e => e.Code).Order(StringComparer.Ordinal));
        Assert.All(errors, e => Assert.True(T.Text.Has(e.Code)));
    }

    [Fact]
    public async Task HandOut_ByTeacherOfTheOtherClass_ReportsForbidden()
    {
        await using var school = await School7A.WithSlipsAsync();
        var stranger = await school.Host.SignInAsync(Roles.ClassTeacher, school.Other);

        var outcome = await school.Host.SendAsync(stranger, school.HandOut((await school.LinesAsync())[0]));

        Assert.IsType<Refusal.Forbidden>(outcome.Refusal);
    }

    [Fact]
    public async Task HandOut_HolderOfAnotherStudent_IsRefused()
    {
        await using var school = await School7A.WithSlipsAsync();
        var lines = await school.LinesAsync();
        var forged = lines[1] with { StudentId = school.Own.Students[2].Id };

        var outcome = await school.Host.SendAsync(school.Teacher, school.HandOut(forged));

        Assert.Equal("Slip.NoSuchPerson", Assert.IsType<Refusal.Rule>(outcome.Refusal).Code);
    }

    [Fact]
    public async Task Void_HandOut_BurnsTheNumberAndANewSlipIsNeeded()
    {
        await using var school = await School7A.WithSlipsAsync();
        var line = (await school.LinesAsync())[0];
        await school.Host.SendAsync(school.Teacher, school.HandOut(line));
        await school.Host.VoidAsync(await school.Host.LastOperationAsync());

        Assert.Equal(SlipState.Burnt, await school.StateAsync(line));
        Assert.All(await school.DutyAsync(), i => Assert.Equal(DutyState.Due, i.State));
        Assert.Equal("Slip.CannotBe.HandedOut", Assert.IsType<Refusal.Rule>((await school.Host.SendAsync(school.Teacher, school.HandOut(line))).Refusal).Code);

        var again = await school.Host.SendAsync(school.Teacher, new ReissueSlips([line]));

        Assert.True(again.IsDone);
        var fresh = (await school.ViewAsync()).People.First(p => p.Person.Holder == line.Holder);
        Assert.Equal(("КРД-2026-0010", SlipState.Prepared), (fresh.Number, fresh.State));
        Assert.Empty(school.Host.VerifyChain());
    }

    [Fact]
    public async Task Void_Import_BurnsTheNumbers()
    {
        await using var school = await School7A.WithSlipsAsync();
        await school.Host.VoidAsync(await school.Host.LastOperationAsync());

        await school.ImportAsync(school.WholeList(secrets: false));

        Assert.Equal("КРД-2026-0010", (await school.ViewAsync()).People[0].Number);
    }
}
