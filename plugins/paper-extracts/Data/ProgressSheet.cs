using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;

namespace ClassTeacherPlatform.PaperExtracts.Data;

/// <summary>What a loaded file says of one student in one period; the latest valid sheet holds.</summary>
internal sealed class ProgressSheet : PaperEntry
{
    private ProgressSheet()
    {
    }

    private ProgressSheet(IOperation operation)
        : base(operation)
    {
    }

    public EntryId LoadId { get; private init; }

    public StudentId StudentId { get; private init; }

    public Guid PeriodId { get; private init; }

    public DateTimeOffset AsOf { get; private init; }

    /// <summary>The file's name: the source that is printed.</summary>
    public string Source { get; private init; } = string.Empty;

    /// <summary>A <see cref="Sdk.Requests.StudentProgress"/> as JSON.</summary>
    public string Content { get; private init; } = string.Empty;

    public static ProgressSheet Of(ProgressLoad load, StudentId student, DateTimeOffset asOf, string content, IOperation operation) => new(operation)
    {
        LoadId = load.Id,
        StudentId = student,
        PeriodId = load.PeriodId,
        AsOf = asOf,
        Source = load.FileName,
        Content = content,
    };
}
