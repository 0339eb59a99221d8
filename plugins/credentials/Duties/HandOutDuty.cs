using ClassTeacherPlatform.Credentials.States;
using ClassTeacherPlatform.Sdk.Duties;

namespace ClassTeacherPlatform.Credentials.Duties;

/// <summary>
/// Clause 1: an item for each student and each guardian who may see, done when the slip is signed for. One sent by the child is
/// not. A guardian's one account counts for each of his children.
/// </summary>
internal sealed class HandOutDuty(SlipBook book) : IDuty
{
    public async Task<IReadOnlyList<DutyItem>> ItemsAsync(DutyQuestion question, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        var people = question.Classes.SelectMany(c => c.Students.SelectMany(SlipHolder.Of).Where(p => p.MaySee).Select(p => (c.Class, Person: p))).ToList();
        var slips = await book.LatestAsync([.. people.Select(p => p.Person.Holder).Distinct()], cancellationToken);
        return
        [
            .. from person in people
               let standing = slips.GetValueOrDefault(person.Person.Holder)
               select new DutyItem
               {
                   ClassId = person.Class.Id,
                   StudentId = person.Person.StudentId,
                   State = standing is not null && SlipRules.IsDone(standing.State) ? DutyState.Done : DutyState.Due,
                   Note = standing?.State == SlipState.Burnt ? "Duty.Burnt" : null,
               },
        ];
    }
}
