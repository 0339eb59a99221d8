using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Access.Accounts;
using ClassTeacherPlatform.Host.Operations;
using ClassTeacherPlatform.Host.Operations.Journal;
using ClassTeacherPlatform.Host.Requests;
using ClassTeacherPlatform.Host.Tests.Kernel;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Host.Tests.Access;

public sealed class AccountCommandsTests
{
    [Fact]
    public async Task Add_ByAnAdministrator_OpensAnAccountThatHasToChangeItsPassword()
    {
        var (kernel, admin) = await AccountsFixture.StartAsync();
        await using var _ = kernel;

        var added = await kernel.Send(admin, AccountsFixture.New("new.teacher", Role.ClassTeacher));

        var account = await kernel.ReadAsync(added.Value);
        Assert.Equal(("new.teacher", true), (account.UserName, account.MustChangePassword));
        Assert.True(await kernel.HasPasswordAsync(added.Value, AccountsFixture.Password));
        var journal = (await kernel.Send(admin, new GetOperations(new OperationFilter { AccountId = admin }, 1, 10))).Value!;
        Assert.Equal(typeof(AddAccount).FullName, Assert.Single(journal.Rows).Type);
    }

    [Theory]
    [InlineData("admin", AccountsFixture.Password, "Identity.DuplicateUserName")]
    [InlineData("ivanov", "short", "Identity.PasswordTooShort")]
    [InlineData("иванов", AccountsFixture.Password, "Identity.InvalidUserName")]
    public async Task Add_WhatIdentityRefuses_SaysWhyAndLeavesNothing(string login, string password, string code)
    {
        var (kernel, admin) = await AccountsFixture.StartAsync();
        await using var _ = kernel;

        var added = await kernel.Send(admin, AccountsFixture.New(login, Role.Secretary) with { Password = password });

        Assert.Equal(code, Assert.IsType<Refusal.Rule>(added.Refusal).Code);
        Assert.Single((await kernel.Send(admin, new GetAccounts(string.Empty))).Value!);
    }

    [Theory]
    [InlineData(Role.Head)]
    [InlineData(Role.ClassTeacher)]
    public async Task Add_ByAnotherRole_IsForbidden(string role)
    {
        var (kernel, _) = await AccountsFixture.StartAsync();
        await using var __ = kernel;
        var other = await kernel.AddAsync("other", role);

        var added = await kernel.Send(other, AccountsFixture.New("more", Role.Administrator));

        Assert.IsType<Refusal.Forbidden>(added.Refusal);
    }

    [Fact]
    public async Task Freeze_ByAnAdministrator_EveryLaterRequestIsRefused()
    {
        var (kernel, admin) = await AccountsFixture.StartAsync();
        await using var _ = kernel;
        var deputy = await kernel.AddAsync("deputy", Role.DeputyHead);
        var stamp = (await kernel.ReadAsync(deputy)).SecurityStamp;

        await kernel.Send(admin, new FreezeAccount(deputy, "Пароль мог стать известен"));

        Assert.IsType<Refusal.Frozen>((await kernel.Send(deputy, new WriteNotes(StudentId.New(), 1))).Refusal);
        Assert.IsType<Refusal.Frozen>((await kernel.Send(deputy, new GetOperations(new OperationFilter(), 1, 1))).Refusal);
        Assert.NotEqual(stamp, (await kernel.ReadAsync(deputy)).SecurityStamp);
    }

    [Fact]
    public async Task Freeze_AnAdministrator_WhoThenCannotUnfreezeItself()
    {
        var (kernel, admin) = await AccountsFixture.StartAsync();
        await using var _ = kernel;
        var other = await kernel.AddAsync("admin.two", Role.Administrator);
        await kernel.Send(other, new FreezeAccount(admin, "Пароль мог стать известен"));

        var outcome = await kernel.Send(admin, new UnfreezeAccount(admin, "Сам", "another-password-1"));

        Assert.IsType<Refusal.Frozen>(outcome.Refusal);
    }

    [Fact]
    public async Task Freeze_TheLastAdministrator_IsRefusedAndSaysWhatToDo()
    {
        var (kernel, admin) = await AccountsFixture.StartAsync();
        await using var _ = kernel;

        var outcome = await kernel.Send(admin, new FreezeAccount(admin, "Пароль мог стать известен"));

        Assert.Equal("Accounts.LastToFreeze", Assert.IsType<Refusal.Rule>(outcome.Refusal).Code);
    }

    [Fact]
    public async Task Unfreeze_WithAReason_WorksAgainWithANewPassword()
    {
        var (kernel, admin) = await AccountsFixture.StartAsync();
        await using var _ = kernel;
        var deputy = await kernel.AddAsync("deputy", Role.DeputyHead);
        await kernel.Send(admin, new FreezeAccount(deputy, "Пароль мог стать известен"));

        await kernel.Send(admin, new UnfreezeAccount(deputy, "Личность подтверждена", "another-password-1"));

        Assert.True((await kernel.Send(deputy, new WriteNotes(StudentId.New(), 1))).IsDone);
        Assert.False(await kernel.HasPasswordAsync(deputy, AccountsFixture.Password));
    }

    [Fact]
    public async Task Unfreeze_LeavesTheSessionsEndedThatTheFreezeEnded()
    {
        var (kernel, admin) = await AccountsFixture.StartAsync();
        await using var _ = kernel;
        var deputy = await kernel.AddAsync("deputy", Role.DeputyHead);
        var open = new Actor(deputy, (await kernel.ReadAsync(deputy)).SecurityStamp);
        Assert.True((await kernel.Send(open, new GetOperations(new OperationFilter(), 1, 1))).IsDone);
        await kernel.Send(admin, new FreezeAccount(deputy, "Пароль мог стать известен"));
        Assert.IsType<Refusal.Frozen>((await kernel.Send(open, new GetOperations(new OperationFilter(), 1, 1))).Refusal);

        await kernel.Send(admin, new UnfreezeAccount(deputy, "Личность подтверждена", "another-password-1"));

        Assert.IsType<Refusal.SignedOut>((await kernel.Send(open, new GetOperations(new OperationFilter(), 1, 1))).Refusal);
        Assert.IsType<Refusal.SignedOut>((await kernel.Send(open, new WriteNotes(StudentId.New(), 1))).Refusal);
    }

    [Fact]
    public async Task ResetPassword_OfALockedAccount_OpensItWithTheNewOne()
    {
        var (kernel, admin) = await AccountsFixture.StartAsync();
        await using var _ = kernel;
        var teacher = await kernel.AddAsync("teacher", Role.ClassTeacher);
        await kernel.WithUsersAsync(async users =>
            await users.SetLockoutEndDateAsync((await users.FindByIdAsync(teacher.Value.ToString()))!, DateTimeOffset.MaxValue));

        await kernel.Send(admin, new ResetPassword(teacher, "another-password-1"));

        var account = await kernel.ReadAsync(teacher);
        Assert.Equal((null, true), (account.LockoutEnd, account.MustChangePassword));
        Assert.True(await kernel.HasPasswordAsync(teacher, "another-password-1"));
    }

    [Fact]
    public async Task GrantRole_FromADay_HoldsOnItsDaysOnly()
    {
        var (kernel, admin) = await AccountsFixture.StartAsync();
        await using var _ = kernel;
        var deputy = await kernel.AddAsync("deputy", Role.Secretary);
        var from = AccountsFixture.Today.AddDays(2);

        await kernel.Send(admin, new GrantRole(deputy, Role.ActingHead, from, from.AddDays(1), "Приказ № 7"));

        var may = new List<bool>();
        for (var day = 0; day < 5; day++)
        {
            may.Add((await kernel.Send(deputy, new GetOperations(new OperationFilter(), 1, 1))).IsDone);
            kernel.Time.Advance(TimeSpan.FromDays(1));
        }

        Assert.Equal([false, false, true, true, false], may);
    }

    [Fact]
    public async Task GrantRole_OfAnActingHeadWithoutALastDay_IsInvalid()
    {
        var (kernel, admin) = await AccountsFixture.StartAsync();
        await using var _ = kernel;

        var outcome = await kernel.Send(admin, new GrantRole(admin, Role.ActingHead, AccountsFixture.Today, null, "Приказ № 7"));

        Assert.Equal("Accounts.ActingUntil", Assert.Single(Assert.IsType<Refusal.Invalid>(outcome.Refusal).Errors).Code);
    }

    [Fact]
    public async Task EndRole_OfTheLastAdministrator_IsRefused()
    {
        var (kernel, admin) = await AccountsFixture.StartAsync();
        await using var _ = kernel;
        var held = (await kernel.ReadAsync(admin)).Roles[0].Id;

        var outcome = await kernel.Send(admin, new EndRole(admin, held, AccountsFixture.Today));

        Assert.Equal("Accounts.LastAdministrator", Assert.IsType<Refusal.Rule>(outcome.Refusal).Code);
    }

    [Fact]
    public async Task EndRole_OfOneOfTwoAdministrators_TakesItsRightsTheDayAfter()
    {
        var (kernel, admin) = await AccountsFixture.StartAsync();
        await using var _ = kernel;
        await kernel.AddAsync("admin.two", Role.Administrator);
        await kernel.Send(admin, new EndRole(admin, (await kernel.ReadAsync(admin)).Roles[0].Id, AccountsFixture.Today));

        var today = await kernel.Send(admin, new GetAccounts(string.Empty));
        kernel.Time.Advance(TimeSpan.FromDays(1));
        var tomorrow = await kernel.Send(admin, new GetAccounts(string.Empty));

        Assert.Equal((true, false), (today.IsDone, tomorrow.IsDone));
    }

    [Fact]
    public async Task GiveClass_FromDayToDay_TheTeacherReachesItsStudentsOnTheseDaysOnly()
    {
        var (kernel, admin) = await AccountsFixture.StartAsync();
        await using var _ = kernel;
        var teacher = await kernel.AddAsync("teacher", Role.ClassTeacher);
        var (schoolClass, student) = await kernel.AddClassAsync("7А");
        var from = AccountsFixture.Today.AddDays(1);
        Assert.True((await kernel.Send(admin, new GiveClass(teacher, schoolClass, from, from.AddDays(1), "Приказ № 8"))).IsDone);

        var reached = new List<bool>();
        for (var day = 0; day < 4; day++)
        {
            reached.Add((await kernel.Send(teacher, new WriteNotes(student, 1))).IsDone);
            kernel.Time.Advance(TimeSpan.FromDays(1));
        }

        Assert.Equal([false, true, true, false], reached);
    }

    [Fact]
    public async Task EndClass_WhenATeacherIsReplaced_TheOldOneIsRefusedTheDayAfter()
    {
        var (kernel, admin) = await AccountsFixture.StartAsync();
        await using var _ = kernel;
        var teacher = await kernel.AddAsync("teacher", Role.ClassTeacher);
        var (schoolClass, student) = await kernel.AddClassAsync("7А");
        await kernel.Send(admin, new GiveClass(teacher, schoolClass, AccountsFixture.Today, null, "Приказ № 8"));
        var held = Assert.Single((await kernel.Send(admin, new GetAccount(teacher))).Value!.Classes);

        await kernel.Send(admin, new EndClass(teacher, held.Id, AccountsFixture.Today));

        Assert.True((await kernel.Send(teacher, new WriteNotes(student, 1))).IsDone);
        kernel.Time.Advance(TimeSpan.FromDays(1));
        Assert.IsType<Refusal.Forbidden>((await kernel.Send(teacher, new WriteNotes(student, 1))).Refusal);
    }

    [Fact]
    public async Task GiveClass_ToWhoIsNoClassTeacher_SaysSo()
    {
        var (kernel, admin) = await AccountsFixture.StartAsync();
        await using var _ = kernel;
        var (schoolClass, __) = await kernel.AddClassAsync("7А");

        var outcome = await kernel.Send(admin, new GiveClass(admin, schoolClass, AccountsFixture.Today, null, "Приказ № 8"));

        Assert.Equal("Accounts.NotAClassTeacher", Assert.IsType<Refusal.Rule>(outcome.Refusal).Code);
    }
}
