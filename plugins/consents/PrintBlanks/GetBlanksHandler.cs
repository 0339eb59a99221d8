using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.Forms;
using ClassTeacherPlatform.Consents.States;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Consents.PrintBlanks;

internal sealed class GetBlanksHandler(ConsentsContext store, IDirectory directory, ISchoolClock clock, ConsentSettings settings)
    : IRequestHandler<GetBlanks, Outcome<BlankStack>>
{
    public async Task<Outcome<BlankStack>> Handle(GetBlanks request, CancellationToken cancellationToken)
    {
        var today = clock.Today;
        if (await directory.RostersAsync([request.ClassId], today, cancellationToken) is not [var roster])
        {
            return Refusal.Because("Class.Unknown");
        }

        var book = await store.BookAsync([.. roster.Students.Select(student => student.Id)], settings, cancellationToken);
        var forms = book.Forms.InUse
            .Where(form => roster.Students.Any(student => Signers(book, student, form, today, onlyMissing: false).Count > 0))
            .ToList();
        var form = forms.Find(form => form.FormId == request.FormId) ?? (request.FormId is null ? forms.FirstOrDefault() : null);
        if (form is null)
        {
            return new BlankStack(roster.Class, forms, null, "ru", []);
        }

        var language = request.Language == "en" && form.Content.TextEn is not null ? "en" : "ru";
        var filler = new BlankFiller(await directory.SchoolAsync(cancellationToken), roster.Class, language);
        var blanks = roster.Students.SelectMany((student, at) => Signers(book, student, form, today, request.OnlyMissing)
            .Select(signer => new Blank(student.Id, signer, at + 1, filler.Fill(student, GuardianOf(student, signer)))));
        return new BlankStack(roster.Class, forms, form, language, [.. blanks]);
    }

    private static Guardian? GuardianOf(Student student, GuardianId? signer) =>
        signer is null ? null : student.Guardians.First(guardian => guardian.Id == signer);

    /// <summary>Whom the rules ask. A grown-up student's representatives are shown by them, and asked no more.</summary>
    private static IReadOnlyList<GuardianId?> Signers(ConsentBook book, Student student, FormText form, DateOnly today, bool onlyMissing)
    {
        var state = book.StateOn(today, student, form);
        var isOver = form.Content.Owner == FormOwner.Guardian && student.AgeOn(today) >= ConsentRules.Majority;
        return onlyMissing ? state.Missing : isOver ? [] : [.. state.People.Select(person => person.GuardianId)];
    }
}
