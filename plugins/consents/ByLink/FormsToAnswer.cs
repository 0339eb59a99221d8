using ClassTeacherPlatform.Consents.Answering;
using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.Duties;
using ClassTeacherPlatform.Consents.Forms;
using ClassTeacherPlatform.Consents.States;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Personal;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Consents.ByLink;

/// <summary>The forms that wait for this person's answer, and his answers that stand.</summary>
[PersonalLink(Duty = ConsentsPlugin.RegisterDuty)]
internal sealed class FormsToAnswer(LinkForms forms, IDirectory directory, ISchoolClock clock, ConsentSettings settings) : IPersonalAsks
{
    public async Task<IReadOnlyList<PersonalAsk>> GetAsync(PersonalQuestion question, CancellationToken cancellationToken)
    {
        var book = await forms.BookAsync(question.StudentIds, cancellationToken);
        var students = await directory.StudentsAsync(question.StudentIds, question.Day, cancellationToken);
        var classes = (await directory.ClassesAsync(question.Day, cancellationToken)).ToDictionary(one => one.Id);
        var school = await directory.SchoolAsync(cancellationToken);
        return [.. students.Where(student => student.ClassId is { } id && classes.ContainsKey(id)).SelectMany(student =>
        {
            var writer = new AskWriter(new FormReading(school, classes[student.ClassId!.Value]), student, question.Holder.GuardianId);
            return book.Forms.InUse.Select(form => Ask(writer, book, student, form, question)).OfType<PersonalAsk>();
        })];
    }

    public Command<EntryId> AnswerWith(PersonalAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return new AnswerByLink
        {
            StudentId = answer.StudentId,
            FormVersionId = new EntryId(Guid.Parse(answer.AskKey)),
            Choice = Enum.Parse<LinkChoice>(answer.ChoiceKey),
            CommandId = answer.CommandId,
        };
    }

    private PersonalAsk? Ask(AskWriter writer, ConsentBook book, Student student, FormText form, PersonalQuestion question)
    {
        var state = book.StateOn(question.Day, student, form);
        if (state.People.FirstOrDefault(one => one.GuardianId == question.Holder.GuardianId) is not { } person
            || (person.IsOpen && !state.Missing.Contains(person.GuardianId)))
        {
            return null;
        }

        var entry = person.EntryId is { } id && !person.IsOpen ? book.Of(student.Id).First(row => row.Entry.Id == id).Entry : null;
        var due = new DueDay(settings, clock).Of(form, student, state, book.Of(student.Id, form.FormId));
        return writer.Write(form, person, entry, due, Why(student, form, question));
    }

    /// <summary>Why the person cannot answer here, by the rule for papers.</summary>
    private string? Why(Student student, FormText form, PersonalQuestion question)
    {
        if (form.Content.Kind == FormKind.Written)
        {
            return T.Text["ByLink.Written"];
        }

        var draft = new AnswerDraft
        {
            StudentId = student.Id,
            GuardianId = question.Holder.GuardianId,
            EventOn = question.Day,
            Paper = LinkForms.Paper(Decision.Given, null),
        };
        return SignerRule.Check(student, draft, form, settings) is null ? null : T.Text["ByLink.ComeToSchool"];
    }
}
