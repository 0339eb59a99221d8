using ClassTeacherPlatform.PaperExtracts.Register;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Duties;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.PaperExtracts.ClassView;

/// <summary>The entitled people of a class; those who have not signed are ticked for the sheet.</summary>
public sealed partial class LineTable
{
    [Parameter, EditorRequired]
    public required ClassExtracts View { get; set; }

    /// <summary>Whose lines are shown as chosen.</summary>
    [Parameter]
    public Guid? Student { get; set; }

    [Parameter, EditorRequired]
    public required HashSet<EntryId> Ticked { get; set; }

    [Parameter]
    public bool MayIssue { get; set; }

    [Inject]
    private ISchoolClock Clock { get; set; } = null!;

    private void Tick(EntryId extract, ChangeEventArgs change)
    {
        if (change.Value is true)
        {
            Ticked.Add(extract);
        }
        else
        {
            Ticked.Remove(extract);
        }
    }

    private DutyState StateOf(ClassLine line) =>
        line.Extract?.Standing == ExtractStanding.HandedOver ? DutyState.Done
        : line.IsOwed && View.Period!.DueOn < Clock.Today ? DutyState.Overdue
        : DutyState.Due;

    private static string WordOf(ClassLine line) => line switch
    {
        { Extract.HandedOn: { } on } => T.Text["Class.Signed", Marks.Say.Day(on)],
        { Extract: not null } => T.Text["Class.NotSigned"],
        { HasData: false } => T.Text["Class.NoData"],
        { IsOwed: false } => T.Text["Class.NotOwed"],
        _ => T.Text["Class.NotIssued"],
    };
}
