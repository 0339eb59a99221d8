using Autofac;
using ClassTeacherPlatform.Host.Directory;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Sdk.Testing;

/// <content>Families that change during the year.</content>
public sealed partial class PluginTestHost
{
    /// <summary>A further guardian of a student, from a day on.</summary>
    /// <param name="student">The child.</param>
    /// <param name="email">An address of his, or none.</param>
    /// <param name="maySee">May see the child's data.</param>
    /// <param name="since">First day of the link; today unless given.</param>
    /// <returns>The person; read the class anew (<see cref="RosterAsync"/>) for the link.</returns>
    public async Task<GuardianId> AddGuardianAsync(StudentId student, string? email = null, bool maySee = true, DateOnly? since = null)
    {
        var guardian = new GuardianRow { Family = "Новиков", Given = "Олег", Patronymic = "Петрович", Email = email };
        await WriteAsync("seed", AddAccount("Платформа"), (scope, _) => scope.Resolve<KernelContext>().AddRange(
            guardian,
            new GuardianLinkRow { StudentId = student, GuardianId = guardian.Id, Kind = GuardianKind.Father, MaySee = maySee, From = since ?? Today }));
        return guardian.Id;
    }

    /// <summary>A guardian's link to a student ends: <paramref name="lastDay"/> is its last day.</summary>
    public Task EndGuardianAsync(StudentId student, GuardianId guardian, DateOnly lastDay) =>
        WriteAsync("seed", AddAccount("Платформа"), (scope, _) =>
            scope.Resolve<KernelContext>().GuardianLinks.Single(l => l.StudentId == student && l.GuardianId == guardian).Until = lastDay);
}
