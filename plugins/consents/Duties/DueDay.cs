using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.Forms;
using ClassTeacherPlatform.Consents.States;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.Consents.Duties;

/// <summary>The last day to answer: the school's day for the purpose, or so many days after the question arose for this child.</summary>
internal sealed class DueDay(ConsentSettings settings, ISchoolClock clock)
{
    public DateOnly? Of(FormText form, Student student, FormState state, IReadOnlyList<HistoryRow> history)
    {
        var arose = AroseOn(form, student, state, history);
        if (settings.DueOn.TryGetValue(form.Content.Purpose, out var day) && !(arose > day))
        {
            return day;
        }

        return settings.DueDaysAfterEnrolment is { } days ? arose?.AddDays(days) : null;
    }

    /// <summary>Who enters in November, turns 18 in May or has to answer a new text is not late since September.</summary>
    private DateOnly? AroseOn(FormText form, Student student, FormState state, IReadOnlyList<HistoryRow> history)
    {
        var published = form.PublishedAt is { } at ? DateOnly.FromDateTime(clock.AtSchool(at).DateTime) : (DateOnly?)null;
        var grownUp = form.Content.Owner == FormOwner.AdultStudent || state.Ended == EndReason.Majority;
        var birthday = grownUp ? student.BornOn?.AddYears(ConsentRules.Majority)
            : state.Note == FormNote.StudentSignsToo ? student.BornOn?.AddYears(settings.SignFromAge)
            : null;
        var ended = state.Ended == EndReason.Term ? EndOfTerm(state, history) : null;
        return new[] { student.EnrolledOn, published, birthday, ended }.Max();
    }

    private static DateOnly? EndOfTerm(FormState state, IReadOnlyList<HistoryRow> history)
    {
        var expired = state.People.Where(person => person.Ended == EndReason.Term).Select(person => person.EntryId).ToHashSet();
        return history.Select(row => row.Entry).OfType<Answer>().Where(answer => expired.Contains(answer.Id)).Max(answer => answer.EndsAfter);
    }
}
