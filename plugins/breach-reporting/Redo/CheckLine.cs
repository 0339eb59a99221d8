namespace ClassTeacherPlatform.BreachReporting.Redo;

/// <param name="Item">A shipped line's code, or an added line's id.</param>
/// <param name="Text">In the user's language.</param>
/// <param name="DueAt">Until when; null where no term runs.</param>
/// <param name="Note">How it was done; null while open.</param>
/// <param name="DoneBy">By whom.</param>
/// <param name="DoneAt">When.</param>
public sealed record CheckLine(string Item, string Text, DateTimeOffset? DueAt, string? Note, string? DoneBy, DateTimeOffset? DoneAt)
{
    public bool IsDone => Note is not null;
}
