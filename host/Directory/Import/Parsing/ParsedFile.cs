namespace ClassTeacherPlatform.Host.Directory.Import.Parsing;

/// <param name="Students">Those whose rows can be understood.</param>
/// <param name="Notices">Errors and warnings by row.</param>
internal sealed record ParsedFile(IReadOnlyList<FileStudent> Students, IReadOnlyList<RowNotice> Notices);
