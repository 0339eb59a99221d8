using ClassTeacherPlatform.BreachReporting.Data;

namespace ClassTeacherPlatform.BreachReporting.Watch;

/// <summary>A moment with its evidence and the time of its entry.</summary>
/// <param name="Kind">Which.</param>
/// <param name="System">Of new access: which system.</param>
/// <param name="Instant">When; null: taken back.</param>
/// <param name="Ticket">The support service's.</param>
/// <param name="Evidence">Null where the person pressed the button.</param>
/// <param name="ByName">Who entered it.</param>
/// <param name="At">When it was entered.</param>
public sealed record MomentView(
    MomentKind Kind, AccessSystem? System, DateTimeOffset? Instant, string? Ticket, string? Evidence, string ByName, DateTimeOffset At)
{
    internal static MomentView Of(Moment moment) =>
        new(moment.Kind, moment.System, moment.Instant, moment.Ticket, moment.Evidence, moment.ByName, moment.At);
}
