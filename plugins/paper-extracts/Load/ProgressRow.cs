namespace ClassTeacherPlatform.PaperExtracts.Load;

/// <summary>One row of a file, as text.</summary>
internal sealed record ProgressRow(
    int Number, string Student, string Subject, string Date, string Mark, string Kind, string Weight, string Average, string Absence, string Homework)
{
    public bool HasDay => Date.Length > 0;

    /// <summary>An average alone stands for the whole period and needs no day.</summary>
    public bool IsAverageAlone => Average.Length > 0 && Mark.Length == 0 && Absence.Length == 0 && Homework.Length == 0;
}
