using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Access.Accounts;
using ClassTeacherPlatform.Host.Access.Roles;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Host.Tests.Access;

public sealed class DecidePermissionTests
{
    [Fact]
    public async Task Grant_ToARole_HoldsAtOnceAndIsMarkedAsTheSchoolsOwn()
    {
        var (kernel, admin) = await AccountsFixture.StartAsync();
        await using var _ = kernel;
        var secretary = await kernel.AddAsync("secretary", Role.Secretary);
        Assert.False((await kernel.Send(secretary, new GetAccounts(string.Empty))).IsDone);

        await kernel.Send(admin, new DecidePermission(Role.Secretary, KernelPermissions.Accounts, true));

        Assert.True((await kernel.Send(secretary, new GetAccounts(string.Empty))).IsDone);
        var row = (await kernel.Send(admin, new GetPermissions())).Value!.SelectMany(g => g.Rows).First(r => r.Id == KernelPermissions.Accounts);
        Assert.Equal([Role.Secretary], row.Decided);
    }

    [Fact]
    public async Task Take_FromARole_HoldsAtOnceAndGoesBackWhenGrantedAgain()
    {
        var (kernel, admin) = await AccountsFixture.StartAsync();
        await using var _ = kernel;
        var head = await kernel.AddAsync("head", Role.Head);

        await kernel.Send(admin, new DecidePermission(Role.Head, KernelPermissions.Operations, false));
        var without = await kernel.Send(head, new ClassTeacherPlatform.Host.Operations.Journal.GetOperationChoices());
        await kernel.Send(admin, new DecidePermission(Role.Head, KernelPermissions.Operations, true));
        var with = await kernel.Send(head, new ClassTeacherPlatform.Host.Operations.Journal.GetOperationChoices());

        Assert.Equal((false, true), (without.IsDone, with.IsDone));
        Assert.All((await kernel.Send(admin, new GetPermissions())).Value!.SelectMany(g => g.Rows), row => Assert.Empty(row.Decided));
    }

    [Fact]
    public async Task Take_KeepingOfAccountsFromAdministrators_IsRefused()
    {
        var (kernel, admin) = await AccountsFixture.StartAsync();
        await using var _ = kernel;

        var outcome = await kernel.Send(admin, new DecidePermission(Role.Administrator, KernelPermissions.Accounts, false));

        Assert.Equal("Roles.AdministratorsKeepAccounts", Assert.IsType<Refusal.Rule>(outcome.Refusal).Code);
    }

    [Fact]
    public async Task Grant_APermissionThatNobodyDeclares_IsRefused()
    {
        var (kernel, admin) = await AccountsFixture.StartAsync();
        await using var _ = kernel;

        var outcome = await kernel.Send(admin, new DecidePermission(Role.Head, "gone.permission", true));

        Assert.Equal("Roles.PermissionUnknown", Assert.IsType<Refusal.Rule>(outcome.Refusal).Code);
    }
}
