using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Calendar;

namespace ClassTeacherPlatform.Host.Calendar.Pages;

/// <summary>Learned on a day: notice is due by which one (clause 11), in both weeks.</summary>
public sealed partial class DueCalculator
{
    private DateOnly? _learned;
    private DueDates? _due;

    protected override async Task LoadAsync()
    {
        _learned ??= Clock.Today;
        _due = await Ask(new GetDueDates(_learned.Value));
    }

    private static IEnumerable<(string Title, WorkingDayAnswer Answer)> Answers(DueDates due) =>
    [
        (T.Text["Calendar.Due.Own"], due.Own),
        (T.Text["Calendar.Due.FiveDays"], due.FiveDays),
        (T.Text["Calendar.Due.SixDays"], due.SixDays),
    ];

    private async Task CalculateAsync(DateOnly? learned)
    {
        if (learned is { } day)
        {
            _learned = day;
            await ReloadAsync();
        }
    }
}
