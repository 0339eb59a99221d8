using ClassTeacherPlatform.Sdk.Duties;
using Microsoft.EntityFrameworkCore;
using Sample.Data;

namespace Sample.TalkWithFamilies;

/// <summary>One item for each student: done by a valid entry. Void entries are not seen by the query.</summary>
internal sealed class TalkDuty(SampleContext store) : IDuty
{
    public async Task<IReadOnlyList<DutyItem>> ItemsAsync(DutyQuestion question, CancellationToken cancellationToken)
    {
        var ids = question.Classes.SelectMany(c => c.Students).Select(s => s.Id).ToList();
        var talked = (await store.Talks.Where(t => ids.Contains(t.StudentId)).Select(t => t.StudentId).Distinct().ToListAsync(cancellationToken)).ToHashSet();
        return
        [
            .. from roster in question.Classes
               from student in roster.Students
               select new DutyItem
               {
                   ClassId = roster.Class.Id,
                   StudentId = student.Id,
                   State = talked.Contains(student.Id) ? DutyState.Done : DutyState.Due,
               },
        ];
    }
}
