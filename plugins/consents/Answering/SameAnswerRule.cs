using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.Forms;
using ClassTeacherPlatform.Consents.States;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Consents.Answering;

/// <summary>The same paper is registered once, and an answer that stands is not given again, unless it prolongs a term.</summary>
internal static class SameAnswerRule
{
    public static Refusal? Check(ConsentBook book, Subject about, AnswerDraft paper, FormText form, ISchoolClock clock)
    {
        var valid = book.Of(about).Where(row => !row.IsVoid).Select(row => row.Entry).ToList();
        var cancelled = valid.OfType<Invalidation>().Select(invalidation => invalidation.AnswerId).ToHashSet();
        var standing = book.StateOn(clock.Today, about).EntryId;
        var same = valid.OfType<Answer>()
            .Where(answer => answer.Decision == paper.Paper.Decision && answer.FormVersionId == form.VersionId && !cancelled.Contains(answer.Id))
            .FirstOrDefault(answer => answer.EventOn == paper.EventOn
                || (answer.Id == standing && !(form.Content.TermMonths is not null && paper.EventOn > answer.EventOn)));
        return same is null
            ? null
            : Refusal.Because("Answer.Already", clock.AtSchool(same.RegisteredAt).ToString("g", System.Globalization.CultureInfo.CurrentCulture), same.RegisteredByName);
    }
}
