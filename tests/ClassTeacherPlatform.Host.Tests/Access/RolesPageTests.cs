using Bunit;
using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Access.Roles;
using ClassTeacherPlatform.Host.Tests.Pages;
using ClassTeacherPlatform.Sdk.Requests;
using NSubstitute;

namespace ClassTeacherPlatform.Host.Tests.Access;

public sealed class RolesPageTests : HostPageContext
{
    public RolesPageTests() => Answer<GetPermissions, IReadOnlyList<PermissionGroup>>(Outcome<IReadOnlyList<PermissionGroup>>.Of(
    [
        new PermissionGroup(null, "Платформа", "Platform", [Row(KernelPermissions.Accounts, Role.Administrator), Row(KernelPermissions.Import, Role.Secretary)]),
    ]));

    [Fact]
    public async Task Tick_ACell_DecidesForThatRoleAndPermission()
    {
        Answer<DecidePermission, bool>(true);
        var page = Render<RolesPage>();

        await page.Find("input[aria-label='Директор: Право kernel.import']").ChangeAsync(true);

        _ = Sender.Received().Send(
            Arg.Is<DecidePermission>(d => d.Role == Role.Head && d.Permission == KernelPermissions.Import && d.IsGranted), Arg.Any<CancellationToken>());
    }

    [Fact]
    public void Open_KeepingOfAccountsByAdministrators_CannotBeTaken()
    {
        var page = Render<RolesPage>();

        Assert.True(page.Find("input[aria-label='Администратор: Право kernel.accounts']").HasAttribute("disabled"));
    }

    private static PermissionRow Row(string id, params string[] holders) =>
        new(id, $"Право {id}", id, false, holders.ToHashSet(), new HashSet<string>());
}
