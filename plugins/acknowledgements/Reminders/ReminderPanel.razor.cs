using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Acknowledgements.Reminders;

/// <summary>Reminds the families of a class by e-mail, as often as the school allows.</summary>
public sealed partial class ReminderPanel
{
    private ReminderOutlook? _outlook;

    [Parameter, EditorRequired]
    public required SchoolClassId Class { get; set; }

    protected override async Task LoadAsync() => _outlook = await Ask(new GetReminders(Class));

    private async Task RemindAsync()
    {
        var outcome = await Do(new RemindClass(Class), T.Text.Count("Remind.Done", _outlook!.Now));
        if (outcome.IsDone)
        {
            await ReloadAsync();
        }
    }
}
