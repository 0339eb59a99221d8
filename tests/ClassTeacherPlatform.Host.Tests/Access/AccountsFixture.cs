using Autofac;
using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Access.Accounts;
using ClassTeacherPlatform.Host.Demo;
using ClassTeacherPlatform.Host.Directory;
using ClassTeacherPlatform.Host.Operations;
using ClassTeacherPlatform.Host.Requests;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Host.Tests.Kernel;
using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Blazor.Pages;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NSubstitute;

namespace ClassTeacherPlatform.Host.Tests.Access;

/// <summary>The kernel with real accounts: ASP.NET Core Identity over the same database file. It begins with one administrator.</summary>
internal static class AccountsFixture
{
    public const string Password = "first-password-1";

    /// <summary>1 September 2026.</summary>
    public static DateOnly Today { get; } = new(2026, 9, 1);

    public static async Task<(KernelFixture Kernel, AccountId Administrator)> StartAsync()
    {
        var kernel = await KernelFixture.StartAsync(and: Add);
        await kernel.Root.Resolve<IStoreMigrator>().MigrateAsync(kernel.Root, typeof(AccountsContext), CancellationToken.None);
        var added = await kernel.Root.Resolve<PlatformSender>().SendAsync(New("admin", Role.Administrator), CancellationToken.None);
        return (kernel, added.Value);
    }

    public static AddAccount New(string login, string role) =>
        new() { Login = login, Name = "Сотрудник", Role = role, From = Today, Password = Password };

    public static async Task<AccountId> AddAsync(this KernelFixture kernel, string login, string role) =>
        (await kernel.Root.Resolve<PlatformSender>().SendAsync(New(login, role), CancellationToken.None)).Value;

    /// <summary>A class of this school year, and one student in it.</summary>
    public static async Task<(SchoolClassId Class, StudentId Student)> AddClassAsync(this KernelFixture kernel, string name)
    {
        var ids = (Class: SchoolClassId.New(), Student: StudentId.New());
        await using var scope = kernel.Root.BeginLifetimeScope();
        var start = new OperationStart { CommandId = Guid.NewGuid(), Type = "Test", AccountId = AccountId.System, AccountName = "Test" };
        await kernel.Root.Resolve<OperationRunner>().RunAsync(scope, start, _ => AddAsync(scope.Resolve<KernelContext>(), ids, name), CancellationToken.None);
        return ids;
    }

    private static Task<Outcome<bool>> AddAsync(KernelContext store, (SchoolClassId Class, StudentId Student) ids, string name)
    {
        var year = new SchoolYearRow { From = Today, Until = Today.AddDays(364) };
        store.AddRange(year, new ClassRow { Id = ids.Class, SchoolYearId = year.Id, Name = name, Grade = 7 });
        store.Add(new StudentRow { Id = ids.Student, Family = "Ёлкина", Given = "Вера" });
        store.Add(new ClassMembershipRow { StudentId = ids.Student, ClassId = ids.Class, From = Today });
        return Task.FromResult<Outcome<bool>>(true);
    }

    /// <summary>The account as it lies in the database.</summary>
    public static async Task<Account> ReadAsync(this KernelFixture kernel, AccountId id)
    {
        await using var context = await kernel.Root.Resolve<IDbContextFactory<AccountsContext>>().CreateDbContextAsync();
        return await context.Users.AsNoTracking().Include(a => a.Roles).SingleAsync(a => a.Id == id.Value);
    }

    public static async Task<T> WithUsersAsync<T>(this KernelFixture kernel, Func<UserManager<Account>, Task<T>> work)
    {
        await using var scope = kernel.Root.BeginLifetimeScope();
        return await work(scope.Resolve<UserManager<Account>>());
    }

    public static Task<bool> HasPasswordAsync(this KernelFixture kernel, AccountId id, string password) => kernel.WithUsersAsync(
        async users => await users.CheckPasswordAsync((await users.FindByIdAsync(id.Value.ToString()))!, password));

    private static void Add(IServiceCollection services, StoreLocation location)
    {
        var paths = new HostPaths(location.DataFolder);
        var environment = Substitute.For<IHostEnvironment>();
        environment.EnvironmentName.Returns("Production");
        services.AddSingleton(environment).AddSingleton<DemoFolder>().AddSingleton<IRefusalTexts, RefusalTexts>();
        services.AddAccess(paths, new ConfigurationBuilder().AddInMemoryCollection([new("Access:SecondFactorFor:0", Role.Administrator)]).Build());
    }
}
