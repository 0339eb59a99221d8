using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.States;

namespace ClassTeacherPlatform.BreachReporting.Redo;

/// <summary>What is done outside the platform: shipped lines by what the incident names, and lines that people added.</summary>
internal static class Checklist
{
    public static IReadOnlyList<CheckLine> Of(IncidentFacts facts)
    {
        var law = Clocks.LawOf(facts);
        return
        [
            .. Shipped(facts, law).Select(line => Line(facts, line.Item, T.Text[$"Checklist.{line.Item}"], line.DueAt)),
            .. facts.Lines.Select(line => Line(facts, line.Id.ToString(), line.Text, null)),
        ];
    }

    private static IEnumerable<(string Item, DateTimeOffset? DueAt)> Shipped(IncidentFacts facts, LawClock? law)
    {
        if (facts.Systems.Contains(AccessSystem.SchoolSystem))
        {
            yield return ("school-system", null);
        }

        if (facts.Systems.Contains(AccessSystem.Mailbox))
        {
            yield return ("mailbox", null);
        }

        if (law is not null)
        {
            yield return ("portal-24", law.NoticeBy);
            yield return ("portal-72", law.ResultsBy);
            yield return ("state-centre", law.NoticeBy);
        }
    }

    private static CheckLine Line(IncidentFacts facts, string item, string text, DateTimeOffset? dueAt)
    {
        var tick = facts.Ticks.LastOrDefault(t => t.Item == item);
        return new CheckLine(item, text, dueAt, tick?.Note, tick?.ByName, tick?.At);
    }
}
