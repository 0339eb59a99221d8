using System.Globalization;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Consents.StudentView;

/// <summary>The entries of one form for one child; void ones struck through.</summary>
public sealed partial class HistoryTable
{
    [Parameter, EditorRequired]
    public required FormHistory Form { get; set; }

    [Parameter, EditorRequired]
    public required StudentId StudentId { get; set; }

    [Parameter]
    public bool MayRegister { get; set; }

    [Parameter]
    public bool MayInvalidate { get; set; }

    [Parameter]
    public EventCallback<HistoryEntry> Withdraw { get; set; }

    [Parameter]
    public EventCallback<HistoryEntry> Invalidate { get; set; }

    [Parameter]
    public EventCallback<HistoryEntry> Tick { get; set; }

    [Parameter]
    public EventCallback<HistoryEntry> OpenScan { get; set; }

    [Inject]
    private ISchoolClock Clock { get; set; } = null!;

    private static string Day(DateOnly day) => day.ToString("d", CultureInfo.CurrentCulture);

    private static IEnumerable<string> Remarks(HistoryEntry entry)
    {
        if (entry.IsCancelled)
        {
            yield return T.Text["History.Cancelled"];
        }

        if (entry.IsReplaced || entry.IsReplacement)
        {
            yield return T.Text[entry.IsReplaced ? "History.Replaced" : "History.Replaces"];
        }

        if (entry.EndsAfter is { } ends)
        {
            yield return T.Text["History.EndsAfter", Day(ends)];
        }

        if (entry is { DestroyBy: { } destroy, IsCancelled: false, Void: null })
        {
            yield return T.Text["History.DestroyBy", Day(destroy)];
        }

        if (entry.IsStanding && !entry.IsEntered)
        {
            yield return T.Text["History.NotInSystem"];
        }
    }

    private static string How(HistoryEntry entry) => string.Join("; ", new[]
    {
        entry.Route is { } route ? T.Text[$"Route.{route}"] : null,
        entry.OriginalPlace,
        entry.Proof is { } proof ? T.Text["History.Proof", proof] : null,
        entry.DocumentSeen is { } seen ? T.Text[seen ? "Answer.DocumentSeen" : "Answer.DocumentNotSeen"] : null,
        entry.Reason,
    }.Where(part => part is not null));

    private string Moment(DateTimeOffset instant) => Clock.AtSchool(instant).ToString("g", CultureInfo.CurrentCulture);

    private string? Void(HistoryEntry entry) => entry.Void is { } note
        ? T.Text[note.ByHead ? "History.VoidByHead" : "History.Void", Moment(note.Since), note.Incident]
        : null;
}
