using System.Globalization;
using ClassTeacherPlatform.Consents.Forms;
using ClassTeacherPlatform.Consents.Invalidating;
using ClassTeacherPlatform.Consents.Marks;
using ClassTeacherPlatform.Consents.SchoolSystem;
using ClassTeacherPlatform.Sdk.Blazor.Downloads;
using ClassTeacherPlatform.Sdk.Blazor.Questions;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Consents.StudentView;

/// <summary>The whole history of one child on one screen.</summary>
public sealed partial class StudentPage
{
    private static readonly FormFilling Blank = new();

    private StudentHistory? _history;
    private HistoryEntry? _withdrawing;
    private bool _mayRegister;
    private bool _mayInvalidate;

    [Parameter]
    public Guid Id { get; set; }

    [Inject]
    private IQuestions Questions { get; set; } = null!;

    [Inject]
    private IDownloads Downloads { get; set; } = null!;

    protected override async Task LoadAsync()
    {
        _mayRegister = await Account.MayAsync(Permission.Register, Closed);
        _mayInvalidate = await Account.MayAsync(Permission.Invalidate, Closed);
        _history = await Ask(new GetStudentHistory(new StudentId(Id)));
        _withdrawing = _history?.Forms.SelectMany(form => form.Entries).FirstOrDefault(entry => entry.EntryId == _withdrawing?.EntryId && entry.MayBeWithdrawn);
    }

    private static string Day(DateOnly day) => day.ToString("d", CultureInfo.CurrentCulture);

    private static string Rights(Guardian guardian) => (guardian.MaySee, guardian.MaySign) switch
    {
        (true, true) => $"{T.Text["History.MaySee"]}, {T.Text["History.MaySign"]}",
        (true, false) => T.Text["History.MaySee"],
        (false, true) => T.Text["History.MaySign"],
        (false, false) => T.Text["History.MayNothing"],
    };

    private string NameOf(GuardianId? person) => PersonText.Short(_history!.Student.Guardians.FirstOrDefault(guardian => guardian.Id == person));

    private async Task InvalidateAsync(HistoryEntry entry)
    {
        if (await Questions.ReasonAsync(T.Text["Invalidate.Title"], T.Text["Invalidate.What"], T.Text["Invalidate.Do"]) is { } reason)
        {
            var command = new InvalidateAnswer { StudentId = new StudentId(Id), EntryId = entry.EntryId, Reason = reason, SeenSeq = _history!.LastSeq };
            await Do(command, T.Text["Invalidate.Done"]);
        }
    }

    private Task TickAsync(HistoryEntry entry) =>
        Do(new TickSchoolSystem([new EnteredEntry(new StudentId(Id), entry.EntryId)]), T.Text["SchoolSystem.Done"]);

    private async Task OpenScanAsync(HistoryEntry entry)
    {
        if (await Do(new GetScan(new StudentId(Id), entry.EntryId)) is { IsDone: true, Value: var scan })
        {
            await Downloads.OpenAsync(scan.Name, scan.MediaType, scan.Content, Closed);
        }
    }
}
