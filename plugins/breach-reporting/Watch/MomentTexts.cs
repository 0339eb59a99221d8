using ClassTeacherPlatform.BreachReporting.Data;

namespace ClassTeacherPlatform.BreachReporting.Watch;

/// <summary>Moments in the user's language.</summary>
internal static class MomentTexts
{
    public static string Name(MomentKind kind, AccessSystem? system) =>
        system is { } one ? T.Text["Moment.RestoredIn", T.Text[$"Access.{one}"]] : T.Text[$"Moment.{kind}"];

    public static string Evidence(MomentView? moment) => moment switch
    {
        null => "–",
        { Ticket: { } ticket, Evidence: { } evidence } => T.Text["Moment.TicketAnd", ticket, evidence],
        { Ticket: { } ticket } => T.Text["Moment.Ticket", ticket],
        { Evidence: { } evidence } => evidence,
        { Kind: MomentKind.Earliest or MomentKind.Learned } => T.Text["Moment.ByReport"],
        _ => T.Text["Moment.ByPress"],
    };
}
