using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.PaperExtracts.Load;

/// <summary>What would be taken of a file: nothing is written yet.</summary>
public sealed record ProgressPlan
{
    /// <summary>Why the file is not read at all.</summary>
    public TableProblem? Problem { get; init; }

    /// <summary>No row looks like heads.</summary>
    public bool HasNoHeads { get; init; }

    /// <summary>Columns that were recognized.</summary>
    public IReadOnlyList<ProgressColumn> Columns { get; init; } = [];

    /// <summary>One for each student of whom the file says anything.</summary>
    public IReadOnlyList<StudentProgress> Sheets { get; init; } = [];

    /// <summary>Names of the class's students of whom the file says nothing.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    public int RowsTaken { get; init; }

    public IReadOnlyList<LeftRow> Left { get; init; } = [];
}
