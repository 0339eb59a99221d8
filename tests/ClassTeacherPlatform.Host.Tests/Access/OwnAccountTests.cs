using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Access.Own;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Host.Tests.Kernel;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Host.Tests.Access;

public sealed class OwnAccountTests
{
    private const string Own = "my-own-password-2";

    [Fact]
    public async Task ChangePassword_WithTheCurrentOne_FinishesTheFirstSignIn()
    {
        var (kernel, _) = await AccountsFixture.StartAsync();
        await using var __ = kernel;
        var teacher = await kernel.AddAsync("teacher", Role.ClassTeacher);

        var outcome = await kernel.Send(teacher, new ChangeOwnPassword(AccountsFixture.Password, Own));

        Assert.True(outcome.IsDone);
        Assert.False((await kernel.ReadAsync(teacher)).MustChangePassword);
        Assert.True(await kernel.HasPasswordAsync(teacher, Own));
    }

    [Theory]
    [InlineData("not-this-password", Own, "Identity.PasswordMismatch")]
    [InlineData(AccountsFixture.Password, "short", "Identity.PasswordTooShort")]
    [InlineData(AccountsFixture.Password, AccountsFixture.Password, "Own.SamePassword")]
    public async Task ChangePassword_WhatDoesNotDo_IsRefused(string current, string wanted, string code)
    {
        var (kernel, _) = await AccountsFixture.StartAsync();
        await using var __ = kernel;
        var teacher = await kernel.AddAsync("teacher", Role.ClassTeacher);

        var outcome = await kernel.Send(teacher, new ChangeOwnPassword(current, wanted));

        Assert.Equal(code, Assert.IsType<Refusal.Rule>(outcome.Refusal).Code);
        Assert.True(await kernel.HasPasswordAsync(teacher, AccountsFixture.Password));
    }

    [Fact]
    public async Task Freeze_TheOwnAccount_RefusesEverythingThatFollows()
    {
        var (kernel, _) = await AccountsFixture.StartAsync();
        await using var __ = kernel;
        var deputy = await kernel.AddAsync("deputy", Role.DeputyHead);
        Assert.True((await kernel.Send(deputy, new WriteNotes(StudentId.New(), 1))).IsDone);

        await kernel.Send(deputy, new FreezeOwnAccount());

        Assert.IsType<Refusal.Frozen>((await kernel.Send(deputy, new WriteNotes(StudentId.New(), 1))).Refusal);
        Assert.IsType<Refusal.Frozen>((await kernel.Send(deputy, new ChangeOwnPassword(AccountsFixture.Password, Own))).Refusal);
    }

    [Fact]
    public async Task SecondFactor_ConfirmedByTheApp_IsOnWithItsRecoveryCodes()
    {
        var (kernel, _) = await AccountsFixture.StartAsync();
        await using var __ = kernel;
        var head = await kernel.AddAsync("head", Role.Head);

        var codes = await SwitchOnAsync(kernel, head);

        var view = (await kernel.Send(head, new GetOwnAccount())).Value!;
        Assert.Equal((true, codes.Count), (view.HasSecondFactor, view.RecoveryCodesLeft));
        Assert.True(await kernel.WithUsersAsync(async users =>
            (await users.RedeemTwoFactorRecoveryCodeAsync((await users.FindByIdAsync(head.Value.ToString()))!, codes[0])).Succeeded));
    }

    [Fact]
    public async Task SecondFactor_WithAWrongCode_StaysOff()
    {
        var (kernel, _) = await AccountsFixture.StartAsync();
        await using var __ = kernel;
        var head = await kernel.AddAsync("head", Role.Head);
        await kernel.Send(head, new BeginSecondFactor());

        var outcome = await kernel.Send(head, new ConfirmSecondFactor("abcdef", RecoveryCodes.New()));

        Assert.Equal("Code.Refused", Assert.IsType<Refusal.Rule>(outcome.Refusal).Code);
        Assert.False((await kernel.ReadAsync(head)).TwoFactorEnabled);
    }

    [Fact]
    public async Task SecondFactor_WhereARoleRequiresIt_CannotBeSwitchedOff()
    {
        var (kernel, admin) = await AccountsFixture.StartAsync();
        await using var _ = kernel;
        await SwitchOnAsync(kernel, admin);

        var outcome = await kernel.Send(admin, new DropSecondFactor(AccountsFixture.Password));

        Assert.Equal("SecondFactor.IsRequired", Assert.IsType<Refusal.Rule>(outcome.Refusal).Code);
        Assert.True((await kernel.ReadAsync(admin)).TwoFactorEnabled);
    }

    [Fact]
    public async Task SecondFactor_WhereNoRoleRequiresIt_IsSwitchedOffByPassword()
    {
        var (kernel, _) = await AccountsFixture.StartAsync();
        await using var __ = kernel;
        var head = await kernel.AddAsync("head", Role.Head);
        await SwitchOnAsync(kernel, head);

        var refused = await kernel.Send(head, new DropSecondFactor("not-this-password"));
        var done = await kernel.Send(head, new DropSecondFactor(AccountsFixture.Password));

        Assert.Equal((false, true), (refused.IsDone, done.IsDone));
        Assert.False((await kernel.ReadAsync(head)).TwoFactorEnabled);
    }

    [Fact]
    public async Task Secrets_OfAnyCommand_AreNotKeptInItsOperation()
    {
        var (kernel, _) = await AccountsFixture.StartAsync();
        await using var __ = kernel;
        var head = await kernel.AddAsync("head", Role.Head);
        var codes = await SwitchOnAsync(kernel, head);

        using var connection = StoreConnection.OpenForReading(kernel.Location);
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT group_concat(COALESCE(\"Result\", '')) || (SELECT group_concat(COALESCE(\"Details\", '')) FROM kernel_events) FROM kernel_operations";
        var kept = (string)command.ExecuteScalar()!;

        Assert.DoesNotContain(codes, code => kept.Contains(code, StringComparison.Ordinal));
        Assert.DoesNotContain(AccountsFixture.Password, kept, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<string>> SwitchOnAsync(KernelFixture kernel, AccountId account)
    {
        await kernel.Send(account, new BeginSecondFactor());
        var key = await kernel.WithUsersAsync(async users => await users.GetAuthenticatorKeyAsync((await users.FindByIdAsync(account.Value.ToString()))!));
        var codes = RecoveryCodes.New();
        // Identity's own clock is the machine's; a neighbouring step is accepted too.
        var outcome = await kernel.Send(account, new ConfirmSecondFactor(Totp.CodeOf(key!, TimeProvider.System.GetUtcNow()), codes));
        Assert.True(outcome.IsDone);
        return codes;
    }
}
