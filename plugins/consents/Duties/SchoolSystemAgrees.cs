using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.States;
using ClassTeacherPlatform.Sdk.Duties;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Consents.Duties;

/// <summary>The instruction's registrations happen in the school IS: what stands here and not there is to be entered.</summary>
internal sealed class SchoolSystemAgrees(ConsentsContext context, ConsentSettings settings) : IDuty
{
    public async Task<IReadOnlyList<DutyItem>> ItemsAsync(DutyQuestion question, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        var students = question.Classes.SelectMany(roster => roster.Students).Select(student => student.Id).ToList();
        var book = await context.BookAsync(students, settings, cancellationToken);
        return [.. question.Classes.SelectMany(roster => roster.Students
            .Where(student => book.Of(student.Id).Any())
            .Select(student => new DutyItem
            {
                ClassId = roster.Class.Id,
                StudentId = student.Id,
                State = Differs(book, student.Id) ? DutyState.Due : DutyState.Done,
            }))];
    }

    private static bool Differs(ConsentBook book, StudentId student) =>
        book.Of(student).GroupBy(row => row.Entry.About).Any(person => SchoolSystemMatch.Of(person).Differs);
}
