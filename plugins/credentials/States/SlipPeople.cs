using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Credentials.States;

/// <summary>Looks up the people whom a command names: each must belong to the student through whom the kernel has checked its reach.</summary>
internal sealed class SlipPeople(IDirectory directory, SlipBook book, ISchoolClock clock)
{
    /// <returns>Null where somebody is no longer the student's representative.</returns>
    public async Task<KnownHolders?> ReadAsync(
        IReadOnlyCollection<StudentId> students, IReadOnlyCollection<(StudentId StudentId, Holder Holder)> wanted, CancellationToken cancellationToken)
    {
        var people = (await directory.StudentsAsync(students, clock.Today, cancellationToken)).SelectMany(SlipHolder.Of)
            .ToDictionary(p => (p.StudentId, p.Holder));
        return wanted.All(people.ContainsKey)
            ? new KnownHolders(people, await book.LatestAsync([.. wanted.Select(w => w.Holder).Distinct()], cancellationToken))
            : null;
    }
}
