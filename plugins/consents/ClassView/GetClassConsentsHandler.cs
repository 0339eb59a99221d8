using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.Forms;
using ClassTeacherPlatform.Consents.States;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Consents.ClassView;

internal sealed class GetClassConsentsHandler(ConsentsContext context, IDirectory directory, ISchoolClock clock, ConsentSettings settings)
    : IRequestHandler<GetClassConsents, Outcome<ClassConsents>>
{
    public async Task<Outcome<ClassConsents>> Handle(GetClassConsents request, CancellationToken cancellationToken)
    {
        var today = clock.Today;
        if (await directory.RostersAsync([request.ClassId], today, cancellationToken) is not [var roster])
        {
            return Refusal.Because("Class.Unknown");
        }

        var book = await context.BookAsync([.. roster.Students.Select(student => student.Id)], settings, cancellationToken);
        var forms = book.Forms.InUse
            .Where(form => roster.Students.Any(student => book.StateOn(today, student, form).IsAsked))
            .ToList();
        var lines = roster.Students.Select(student =>
            new StudentLine(student.Id, student.Name, [.. forms.Select(form => CellOf(book, student, form, today))]));
        return new ClassConsents(roster.Class, forms, [.. lines], book.LastSeq);
    }

    private static FormCell CellOf(ConsentBook book, Student student, FormText form, DateOnly today)
    {
        var state = book.StateOn(today, student, form);
        return new FormCell(state, [.. state.People.Select(person => LineOf(book, student, form, state, person))], form.Content.AsksEveryone);
    }

    private static PersonLine LineOf(ConsentBook book, Student student, FormText form, FormState state, PersonState person)
    {
        var guardian = student.Guardians.FirstOrDefault(guardian => guardian.Id == person.GuardianId);
        var match = SchoolSystemMatch.Of(book.Of(new Subject(student.Id, person.GuardianId, form.FormId)));
        return new PersonLine(
            person.GuardianId,
            guardian?.Name ?? student.Name,
            guardian?.Kind,
            person,
            state.Missing.Contains(person.GuardianId),
            match.Standing,
            match.Differs);
    }
}
