using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Sdk.Directory;

/// <summary>
/// The school's people as the kernel keeps them: read only for plugins. Handlers use it after the kernel has checked the
/// request's scope; it does not check again. All days are the school's.
/// </summary>
public interface IDirectory
{
    /// <summary>The classes of the year that holds <paramref name="day"/>, in their usual order (1А … 11Б).</summary>
    Task<IReadOnlyList<SchoolClass>> ClassesAsync(DateOnly day, CancellationToken cancellationToken);

    /// <summary>Classes with their students and guardians as of <paramref name="day"/>; unknown ids are left out. Constant number of queries.</summary>
    Task<IReadOnlyList<ClassRoster>> RostersAsync(IReadOnlyCollection<SchoolClassId> classes, DateOnly day, CancellationToken cancellationToken);

    /// <summary>These students with class and guardians as of <paramref name="day"/>, also those who have left (then without class); unknown ids are left out.</summary>
    Task<IReadOnlyList<Student>> StudentsAsync(IReadOnlyCollection<StudentId> students, DateOnly day, CancellationToken cancellationToken);

    /// <summary>The school's name and address as printed on forms.</summary>
    Task<School> SchoolAsync(CancellationToken cancellationToken);

    /// <summary>The names of accounts, for registers; unknown ids are left out.</summary>
    Task<IReadOnlyDictionary<AccountId, string>> AccountNamesAsync(IReadOnlyCollection<AccountId> accounts, CancellationToken cancellationToken);
}
