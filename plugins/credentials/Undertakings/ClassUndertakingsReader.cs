using ClassTeacherPlatform.Credentials.States;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Credentials.Undertakings;

/// <summary>Reads how a class's undertakings stand.</summary>
internal sealed class ClassUndertakingsReader(
    UndertakingBook book, UndertakingRegister register, UndertakingPeople people, IDirectory directory, ISchoolClock clock)
{
    /// <returns>Null where there is no such class.</returns>
    public async Task<ClassUndertakings?> ReadAsync(SchoolClassId classId, CancellationToken cancellationToken)
    {
        if (await directory.RostersAsync([classId], clock.Today, cancellationToken) is not [var roster])
        {
            return null;
        }

        var (today, year) = (clock.Today, SchoolYears.Of(clock.Today));
        var persons = roster.Students.SelectMany(s => people.Of(s, today)).ToList();
        var ids = persons.Select(p => p.Holder.Id).Distinct().ToList();
        var signed = await book.SignedAsync(ids, year, cancellationToken);
        return new ClassUndertakings(
            roster.Class,
            UndertakingWords.YearText(year),
            [.. persons.Select(p => new PersonUndertaking(p, signed.GetValueOrDefault(p.Holder.Id)?.SignedOn))],
            await register.OfPeopleAsync(ids, cancellationToken));
    }
}
