using ClassTeacherPlatform.Acknowledgements.Asks;
using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Calendar;

namespace ClassTeacherPlatform.Acknowledgements.ClassView;

/// <param name="State">How the person stands.</param>
/// <param name="SeenOn">The day of the answer.</param>
/// <param name="Due">By when; null once answered, or where no day is set.</param>
public sealed record MatrixCell(CellState State, DateOnly? SeenOn, WorkingDayAnswer? Due)
{
    public static MatrixCell NotAsked { get; } = new(CellState.NotAsked, null, null);

    public bool IsOpen => State is CellState.Waiting or CellState.Overdue;

    internal static MatrixCell Of(AskGroup group, AskedPerson person, WorkingDayAnswer? due, DateOnly today) => person.Answer switch
    {
        { } answer => new(answer.Answer == SheetAnswer.Seen ? CellState.Seen : CellState.RefusedToSign, answer.SeenOn, null),
        null when group.IsDone => new(CellState.NotNeeded, null, null),
        null => new(due?.Day < today ? CellState.Overdue : CellState.Waiting, null, due),
    };
}
