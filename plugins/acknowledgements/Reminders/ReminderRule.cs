using ClassTeacherPlatform.Acknowledgements.Asks;
using ClassTeacherPlatform.Sdk.Calendar;

namespace ClassTeacherPlatform.Acknowledgements.Reminders;

/// <summary>When somebody may be reminded: after so many working days each time, and not more often than the school says.</summary>
internal sealed class ReminderRule(AcknowledgementSettings settings, IWorkingCalendar calendar)
{
    /// <param name="asked">Who is waited for.</param>
    /// <param name="sent">The days of the reminders that count.</param>
    /// <param name="today">The school's day.</param>
    public bool MayRemind(AskedPerson asked, IReadOnlyCollection<DateOnly> sent, DateOnly today)
    {
        if (asked.Answer is not null || sent.Count >= settings.RemindersAtMost)
        {
            return false;
        }

        var last = sent.Append(asked.AskedOn).Max();
        return calendar.WorkingDaysAfter(last, settings.RemindEveryWorkingDays).Day <= today;
    }
}
