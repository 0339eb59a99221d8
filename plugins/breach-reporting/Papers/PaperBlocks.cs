using System.Globalization;
using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.Exposure;
using ClassTeacherPlatform.BreachReporting.Redo;
using ClassTeacherPlatform.BreachReporting.States;
using ClassTeacherPlatform.BreachReporting.Watch;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Documents;

namespace ClassTeacherPlatform.BreachReporting.Papers;

/// <summary>Tables and lists of an incident for paper.</summary>
internal sealed class PaperBlocks(IncidentFacts facts, ISchoolClock clock, bool forSupport)
{
    public DocumentBlock Moments() => new FieldList([.. facts.Moments.GroupBy(m => (m.Kind, m.System)).Select(g => g.Last()).Where(m => m.Instant is not null)
        .OrderBy(m => m.Kind).ThenBy(m => m.System)
        .Select(m => new DocumentField(MomentTexts.Name(m.Kind, m.System), Wall(m.Instant!.Value) + (m.Ticket is null ? string.Empty : $" ({T.Text["Moment.Ticket", m.Ticket]})")))]);

    public DocumentBlock Accesses() => new DocumentTable(
        [new(T.Text["Access.System"]), new(T.Text["Access.Owner"], 2), new(T.Text["Access.Done"], 2)],
        [.. facts.Accesses.Select(a => new DocumentRow([T.Text[$"Access.{a.System}"], forSupport && a.IsFamily ? T.Text["Access.Family"] : a.Owner, Steps(a)]))]);

    /// <summary>How many people's data were seen; names stay in the platform's list.</summary>
    public static DocumentBlock Exposure(ExposureList? list) => new Paragraph(
        list is null || !list.NamesPlatform ? T.Text["Paper.ExposureElsewhere"]
        : T.Text["Paper.Exposure", list.Reads.Count, list.Reads.Select(r => r.Whom).Distinct(StringComparer.Ordinal).Count()]);

    public DocumentBlock Redo(IReadOnlyList<RedoLine> lines) => new DocumentTable(
        [new(T.Text["Review.Seq"], 0.6), new(T.Text["Review.At"]), new(T.Text["Review.What"], 2), new(T.Text["Redo.Register"], 1.5), new(T.Text["Redo.State"], 2)],
        [.. lines.Select(l => new DocumentRow(
            [l.Seq.ToString(CultureInfo.InvariantCulture), Wall(l.ReceivedAt), $"{l.Title} ({T.Text[l.IsByHead ? "Redo.ByHead" : "Redo.ByClause"]})", l.Register,
             l.ReplacedBy is not null ? T.Text["Redo.Replaced"] : l.Note ?? T.Text["Redo.Open"]]))])
    {
        Empty = T.Text["Redo.Empty"],
    };

    public DocumentBlock Checklist() => new DocumentTable(
        [new(T.Text["Checklist.Title"], 2), new(T.Text["Redo.State"], 2)],
        [.. BreachReporting.Redo.Checklist.Of(facts).Select(c => new DocumentRow([c.Text, c.IsDone ? T.Text["Checklist.Done", Wall(c.DoneAt!.Value), c.DoneBy!, c.Note!] : T.Text["Redo.Open"]]))]);

    private string Steps(NamedAccess access) => string.Join("; ", facts.Steps.Where(s => s.AccessId == access.Id)
        .Select(s => $"{T.Text[$"Step.{s.Kind}"]} {Wall(s.At)}{(s.Note is null ? null : $", {s.Note}")}"));

    private string Wall(DateTimeOffset instant) => clock.AtSchool(instant).ToString("g", CultureInfo.CurrentCulture);
}
