using ClassTeacherPlatform.Credentials.States;
using ClassTeacherPlatform.Sdk.Duties;

namespace ClassTeacherPlatform.Credentials.Undertakings;

/// <summary>Clauses 9 and 10: an item for each person of a class who undertakes, done by a valid undertaking of this school year.</summary>
internal sealed class UndertakingsDuty(UndertakingBook book, UndertakingPeople people) : IDuty
{
    public async Task<IReadOnlyList<DutyItem>> ItemsAsync(DutyQuestion question, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        var persons = question.Classes.SelectMany(c => c.Students.SelectMany(s => people.Of(s, question.Today)).Select(p => (c.Class, Person: p))).ToList();
        var signed = await book.SignedAsync([.. persons.Select(p => p.Person.Holder.Id)], SchoolYears.Of(question.Today), cancellationToken);
        return
        [
            .. persons.Select(p => new DutyItem
            {
                ClassId = p.Class.Id,
                StudentId = p.Person.StudentId,
                State = signed.ContainsKey(p.Person.Holder.Id) ? DutyState.Done : DutyState.Due,
            }),
        ];
    }
}
