using ClassTeacherPlatform.Sdk.Duties;

namespace ClassTeacherPlatform.Acknowledgements.SchoolSystem;

/// <summary>The instruction's registrations happen in the school IS: an item for each student with answers, due while the two differ.</summary>
internal sealed class SchoolSystemAgrees(MatchReader matches) : IDuty
{
    public async Task<IReadOnlyList<DutyItem>> ItemsAsync(DutyQuestion question, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        var students = question.Classes.SelectMany(c => c.Students).Select(s => s.Id).ToList();
        var known = (await matches.ReadAsync(students, cancellationToken)).Where(m => m.Counts || m.IsEntered).ToLookup(m => m.Answer.StudentId);
        return
        [
            .. from roster in question.Classes
               from student in roster.Students
               where known.Contains(student.Id)
               select new DutyItem
               {
                   ClassId = roster.Class.Id,
                   StudentId = student.Id,
                   State = known[student.Id].Any(m => m.Differs) ? DutyState.Due : DutyState.Done,
               },
        ];
    }
}
