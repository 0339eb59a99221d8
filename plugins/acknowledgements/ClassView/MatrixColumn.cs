using ClassTeacherPlatform.Acknowledgements.Asks;

namespace ClassTeacherPlatform.Acknowledgements.ClassView;

/// <param name="Head">What is asked.</param>
/// <param name="Done">Answers that are there, of those asked for.</param>
/// <param name="Due">Still in time.</param>
/// <param name="Overdue">Their day has passed.</param>
public sealed record MatrixColumn(AskHead Head, int Done, int Due, int Overdue)
{
    public int Total => Done + Due + Overdue;
}
