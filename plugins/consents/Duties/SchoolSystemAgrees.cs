using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.States;
using ClassTeacherPlatform.Sdk.Duties;

namespace ClassTeacherPlatform.Consents.Duties;

/// <summary>The instruction's registrations happen in the school IS: what stands here and not there is to be entered.</summary>
internal sealed class SchoolSystemAgrees(ConsentsContext context) : IDuty
{
    public async Task<IReadOnlyList<DutyItem>> ItemsAsync(DutyQuestion question, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        var students = question.Classes.SelectMany(roster => roster.Students).Select(student => student.Id).ToList();
        var history = await context.HistoryAsync(students, cancellationToken);
        return [.. question.Classes.SelectMany(roster => roster.Students
            .Where(student => history.Contains(student.Id))
            .Select(student => new DutyItem
            {
                ClassId = roster.Class.Id,
                StudentId = student.Id,
                State = Differs(history[student.Id]) ? DutyState.Due : DutyState.Done,
            }))];
    }

    private static bool Differs(IEnumerable<HistoryRow> history) =>
        history.GroupBy(row => row.Entry.About).Any(person => SchoolSystemMatch.Of(person).Differs);
}
