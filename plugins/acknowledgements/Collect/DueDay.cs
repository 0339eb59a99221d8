using ClassTeacherPlatform.Acknowledgements.Asks;
using ClassTeacherPlatform.Sdk.Calendar;

namespace ClassTeacherPlatform.Acknowledgements.Collect;

/// <summary>By which day an answer is to be there.</summary>
internal sealed class DueDay(AcknowledgementSettings settings, IWorkingCalendar calendar)
{
    private readonly Dictionary<DateOnly, WorkingDayAnswer> _known = [];

    /// <summary>Null where the school sets no day. Whoever came later than the others has the usual number of days.</summary>
    public WorkingDayAnswer? For(AskGroup group)
    {
        var counted = After(group.AskedOn);
        return group.Head.DueOn is not { } named ? counted
            : group.AskedOn > group.Head.AskedOn && counted?.Day > named ? counted
            : new WorkingDayAnswer(named, IsProvisional: false);
    }

    private WorkingDayAnswer? After(DateOnly day)
    {
        if (settings.DueInWorkingDays <= 0)
        {
            return null;
        }

        return _known.TryGetValue(day, out var answer)
            ? answer
            : _known[day] = calendar.WorkingDaysAfter(day, settings.DueInWorkingDays);
    }
}
