using ClassTeacherPlatform.PaperExtracts.Data;
using ClassTeacherPlatform.Sdk.Blazor.Questions;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.PaperExtracts.Periods;

/// <summary>The periods for which extracts are issued, as the school sets them.</summary>
public sealed partial class PeriodsPage
{
    private IReadOnlyList<SchoolPeriod>? _periods;
    private Guid? _editing;
    private string _name = string.Empty;
    private DateOnly? _from;
    private DateOnly? _until;
    private DateOnly? _due;

    [Inject]
    private IQuestions Questions { get; set; } = null!;

    protected override async Task LoadAsync() => _periods = await Ask(new GetPeriods());

    private void Edit(SchoolPeriod period)
    {
        ForgetErrors();
        (_editing, _name, _from, _until, _due) = (period.Id, period.Name, period.From, period.Until, period.DueOn);
    }

    private void Forget()
    {
        ForgetErrors();
        (_editing, _name, _from, _until, _due) = (null, string.Empty, null, null, null);
    }

    private async Task SaveAsync()
    {
        var command = new SavePeriod { PeriodId = _editing, Name = _name, From = _from, Until = _until, DueOn = _due };
        if ((await Do(command, T.Text["Periods.Saved"])).IsDone)
        {
            Forget();
        }
    }

    private async Task RemoveAsync(SchoolPeriod period)
    {
        if (await Questions.ConfirmAsync(T.Text["Periods.RemoveOf", period.Name], T.Text["Periods.RemoveWhat"], T.Text["Periods.Remove"]))
        {
            await Do(new RemovePeriod(period.Id), T.Text["Periods.Removed"]);
        }
    }
}
