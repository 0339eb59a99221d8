using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.Forms;
using ClassTeacherPlatform.Consents.States;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Duties;

namespace ClassTeacherPlatform.Consents.Duties;

/// <summary>Clause 4: one item a child over all forms that ask everyone. Yes and no are both answers; silence is not.</summary>
internal sealed class EverybodyHasAnswered(ConsentsContext context, ConsentSettings settings, ISchoolClock clock) : IDuty
{
    private readonly DueDay _dueDay = new(settings, clock);

    public async Task<IReadOnlyList<DutyItem>> ItemsAsync(DutyQuestion question, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        var students = question.Classes.SelectMany(roster => roster.Students).Select(student => student.Id).ToList();
        var book = await context.BookAsync(students, settings, cancellationToken);
        var forms = book.Forms.InUse.Where(form => form.Content.AsksEveryone).ToList();
        return [.. question.Classes.SelectMany(roster => roster.Students
            .Select(student => ItemOf(roster, student, Asked(book, forms, student, question.Today), question.Today))
            .OfType<DutyItem>())];
    }

    private List<(FormState State, DateOnly? Due)> Asked(ConsentBook book, List<FormText> forms, Student student, DateOnly today) =>
        [.. forms
            .Select(form => (Form: form, State: book.StateOn(today, student, form)))
            .Where(item => item.State.IsAsked)
            .Select(item => (item.State, item.State.IsSettled
                ? null
                : _dueDay.Of(item.Form, student, item.State, book.Of(student.Id, item.Form.FormId))))];

    private static DutyItem? ItemOf(ClassRoster roster, Student student, List<(FormState State, DateOnly? Due)> asked, DateOnly today)
    {
        if (asked.Count == 0)
        {
            return null;
        }

        var open = asked.Where(item => !item.State.IsSettled).ToList();
        var due = open.Min(item => item.Due);
        return new DutyItem
        {
            ClassId = roster.Class.Id,
            StudentId = student.Id,
            State = open.Count == 0 ? DutyState.Done
                : open.Exists(item => NeedsDecision(item.State)) ? DutyState.Conflict
                : due < today ? DutyState.Overdue
                : DutyState.Due,
            DueOn = due,
            Note = open.Select(item => NoteOf(item.State)).FirstOrDefault(note => note is not null),
        };
    }

    private static bool NeedsDecision(FormState state) => state.State == AnswerState.Conflict || state.Note == FormNote.NoSigner;

    private static string? NoteOf(FormState state) => state switch
    {
        { State: AnswerState.Conflict } => "Duty.Conflict",
        { Note: FormNote.NoSigner } => "Duty.NoSigner",
        { State: AnswerState.AskAgain } => "Duty.AskAgain",
        { State: AnswerState.Expired } => "Duty.Expired",
        { State: AnswerState.Invalidated } => "Duty.Invalidated",
        { Note: FormNote.StudentSignsToo } => "Duty.StudentSignsToo",
        _ => null,
    };
}
