using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.Forms;
using ClassTeacherPlatform.Consents.States;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Consents.Delivery;

/// <summary>Fails closed: without a standing yes there is no electronic delivery, and clause 2c (paper) applies.</summary>
internal sealed class GetElectronicDeliveryHandler(ConsentsContext context, IDirectory directory, ISchoolClock clock, ConsentSettings settings)
    : IRequestHandler<GetElectronicDelivery, Outcome<IReadOnlyList<ElectronicDelivery>>>
{
    public async Task<Outcome<IReadOnlyList<ElectronicDelivery>>> Handle(GetElectronicDelivery request, CancellationToken cancellationToken)
    {
        var today = clock.Today;
        var students = await directory.StudentsAsync(request.StudentIds, today, cancellationToken);
        var book = await context.BookAsync([.. students.Select(student => student.Id)], settings, cancellationToken);
        return Outcome<IReadOnlyList<ElectronicDelivery>>.Of([.. students.SelectMany(student => Of(book, student, today))]);
    }

    private static IEnumerable<ElectronicDelivery> Of(ConsentBook book, Student student, DateOnly today)
    {
        var permitted = IsPermittedBy(book, student, today);
        foreach (var guardian in student.Guardians)
        {
            var allowed = guardian.MaySee && permitted && Allows(book, student, guardian.Id, today);
            yield return new ElectronicDelivery(student.Id, guardian.Id, allowed);
        }

        yield return new ElectronicDelivery(student.Id, null, Allows(book, student, null, today));
    }

    /// <summary>At 18 delivery to guardians stops on every channel, unless the student permits it.</summary>
    private static bool IsPermittedBy(ConsentBook book, Student student, DateOnly today) =>
        !(student.AgeOn(today) >= ConsentRules.Majority)
        || Forms(book, Purposes.DeliveryToGuardians).Any(form => book.StateOn(today, student, form).State == AnswerState.Given);

    private static bool Allows(ConsentBook book, Student student, GuardianId? person, DateOnly today)
    {
        var states = Forms(book, Purposes.ElectronicDelivery)
            .Where(form => (form.Content.Owner == FormOwner.Guardian) == (person is not null) || form.Content.Owner == FormOwner.Child)
            .Select(form => StateOf(book.StateOn(today, student, form), form, person))
            .ToList();
        return states.Contains(AnswerState.Given) && states.TrueForAll(state => state is AnswerState.Given or AnswerState.NoAnswer);
    }

    /// <summary>The child's data need the whole answer, without a conflict; one's own data one's own.</summary>
    private static AnswerState StateOf(FormState state, FormText form, GuardianId? person) => form.Content.Owner == FormOwner.Guardian
        ? state.People.FirstOrDefault(someone => someone.GuardianId == person)?.State ?? AnswerState.NoAnswer
        : state.State;

    /// <summary>A form that is no longer asked for still holds where none took its place.</summary>
    private static List<FormText> Forms(ConsentBook book, string purpose)
    {
        var known = book.Forms.Versions.Select(version => version.FormId).Distinct()
            .Select(book.Forms.Current)
            .OfType<FormText>()
            .Where(form => form.Content.Purpose == purpose)
            .ToList();
        var inUse = known.FindAll(form => form.Content.InUse);
        return inUse.Count > 0 ? inUse : known;
    }
}
