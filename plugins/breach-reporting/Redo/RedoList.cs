namespace ClassTeacherPlatform.BreachReporting.Redo;

/// <param name="Number">The incident.</param>
/// <param name="IsEnded">The head has ended the incident.</param>
/// <param name="Lines">Void entries, in the order of receipt.</param>
/// <param name="Checklist">What is done in other systems and with the authorities.</param>
public sealed record RedoList(int Number, bool IsEnded, IReadOnlyList<RedoLine> Lines, IReadOnlyList<CheckLine> Checklist)
{
    public int Open => Lines.Count(l => !l.IsDone) + Checklist.Count(c => !c.IsDone);
}
