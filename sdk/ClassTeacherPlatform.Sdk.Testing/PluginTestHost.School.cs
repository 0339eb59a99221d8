using Autofac;
using ClassTeacherPlatform.Host.Directory;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Testing.Kernel;

namespace ClassTeacherPlatform.Sdk.Testing;

/// <content>People and time.</content>
public sealed partial class PluginTestHost
{
    /// <summary>Now, UTC.</summary>
    public DateTimeOffset Now => _time.GetUtcNow();

    /// <summary>Today at the school.</summary>
    public DateOnly Today => _root.Resolve<ISchoolClock>().Today;

    /// <summary>Sets the clock forward; it never goes back.</summary>
    public void SetClock(DateTimeOffset now) => _time.SetUtcNow(now);

    /// <summary>Lets time pass.</summary>
    public void Advance(TimeSpan by) => _time.Advance(by);

    /// <summary>Adds a class with invented students, each with as many guardians (a mother, then a father), since the first day of the school year.</summary>
    public async Task<SeededClass> SeedClassAsync(string name, int students = 3, int guardians = 2)
    {
        var id = default(SchoolClassId);
        await WriteAsync("seed", AddAccount("Платформа"), (scope, _) =>
        {
            var store = scope.Resolve<KernelContext>();
            id = SchoolSeed.Class(store, store.SchoolYears.Select(y => y.Id).First(), name, students, guardians);
        });
        return new SeededClass(id, name, (await RosterAsync(id)).Students);
    }

    /// <summary>An account of <paramref name="role"/> (see <see cref="Roles"/>), assigned to the classes from today.</summary>
    public async Task<AccountId> SignInAsync(string role, params SeededClass[] classes)
    {
        var account = AddAccount("Иванова Анна Петровна", role);
        if (classes.Length > 0)
        {
            await WriteAsync("seed", account, (scope, _) => scope.Resolve<KernelContext>()
                .AddRange(classes.Select(c => new ClassAssignmentRow { AccountId = account, ClassId = c.Id, From = Today })));
        }

        return account;
    }

    /// <summary>Freezes an account (clause 11), or opens it again: commands of a frozen one are refused.</summary>
    public void Freeze(AccountId account, bool frozen = true) => _kernel.Accounts.Freeze(account, frozen);

    /// <summary>A class as the directory knows it today.</summary>
    public async Task<ClassRoster> RosterAsync(SchoolClassId classId)
    {
        await using var scope = _root.BeginLifetimeScope();
        return (await scope.Resolve<IDirectory>().RostersAsync([classId], Today, CancellationToken.None))[0];
    }

    private AccountId AddAccount(string name, params string[] roles) => _kernel.Accounts.Add(name, roles);
}
