using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.PaperExtracts.Load;

/// <summary>Takes what the dry run showed: one operation, with the file's hash and the day of its data.</summary>
[Requires(Names.Load, Duty = Names.Duty)]
internal sealed record ApplyProgressFile : Command<int>, IForStudents
{
    public required Guid PeriodId { get; init; }

    /// <summary>As the file store keeps it.</summary>
    public required string FileSha256 { get; init; }

    public required string FileName { get; init; }

    /// <summary>The day whose data the file holds.</summary>
    public required DateOnly? AsOf { get; init; }

    public required IReadOnlyList<StudentProgress> Sheets { get; init; }

    public required int RowsTaken { get; init; }

    public required int RowsLeft { get; init; }

    public IReadOnlyCollection<StudentId> StudentIds => [.. Sheets.Select(sheet => sheet.StudentId)];
}
