using Autofac;
using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Access.Accounts;
using ClassTeacherPlatform.Host.Tests.Kernel;

namespace ClassTeacherPlatform.Host.Tests.Access;

public sealed class SignInTests
{
    [Theory]
    [InlineData("teacher")]
    [InlineData("nobody")]
    public async Task SignIn_AfterFiveFailedAttempts_IsClosedWhetherTheLoginExistsOrNot(string login)
    {
        var (kernel, _) = await AccountsFixture.StartAsync();
        await using var __ = kernel;
        await kernel.AddAsync("teacher", Role.ClassTeacher);

        var closed = new List<bool>();
        for (var attempt = 1; attempt <= 6; attempt++)
        {
            closed.Add((await TryAsync(kernel, login, "not-this-password")).IsLockedOut);
        }

        Assert.Equal([false, false, false, false, true, true], closed);
    }

    [Fact]
    public async Task SignIn_WhileLocked_IsRefusedTheRightPasswordToo()
    {
        var (kernel, _) = await AccountsFixture.StartAsync();
        await using var __ = kernel;
        await kernel.AddAsync("teacher", Role.ClassTeacher);
        for (var attempt = 1; attempt <= 5; attempt++)
        {
            await TryAsync(kernel, "teacher", "not-this-password");
        }

        var result = await TryAsync(kernel, "teacher", AccountsFixture.Password);

        Assert.True(result.IsLockedOut);
    }

    [Fact]
    public async Task SignIn_ToAFrozenAccount_IsNotAllowed()
    {
        var (kernel, admin) = await AccountsFixture.StartAsync();
        await using var _ = kernel;
        var teacher = await kernel.AddAsync("teacher", Role.ClassTeacher);
        await kernel.Send(admin, new FreezeAccount(teacher, "Проверка"));

        var result = await TryAsync(kernel, "teacher", AccountsFixture.Password);

        Assert.True(result.IsNotAllowed);
    }

    private static async Task<Microsoft.AspNetCore.Identity.SignInResult> TryAsync(KernelFixture kernel, string login, string password)
    {
        await using var scope = kernel.Root.BeginLifetimeScope();
        return await scope.Resolve<AccountSignIn>().TryAsync(login, password);
    }
}
